import { Button, Modal, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../notify.tsx'
import { useReturnFocus } from '../use-return-focus.ts'
import classes from './ask-dialog.module.css'
import { CopyText } from './copy-text.tsx'

/** Long enough that the letters are not drafted at every key, in milliseconds. */
const DRAFT_AFTER = 350

export interface AskFor {
  readonly connector: { readonly personId: string; readonly name: string }
  /** Who is to be met; a name alone where they are not among the people. */
  readonly person: { readonly personId: string | null; readonly name: string }
  /** Who stands between the two, where the connector does not know them. */
  readonly over: string | null
  readonly organizationId?: string
  readonly objectiveId?: string
  /** Why it is better to wait, where it is. */
  readonly waits: readonly string[]
}

/** The letters of an introduction, to be copied and sent by oneself; and one button that notes that one asked. */
export const AskDialog = ({ ask, onClose }: { readonly ask: AskFor; readonly onClose: () => void }) => {
  const [why, setWhy] = useState('')
  const [own, setOwn] = useState<{ readonly note?: string; readonly blurb?: string }>({})
  const [reason] = useDebouncedValue(why.trim(), DRAFT_AFTER)
  useReturnFocus()
  const whom = {
    ...(ask.person.personId === null ? { wanted: ask.person.name } : { to: ask.person.personId }),
    through: ask.connector.personId,
  }
  const draft = useQuery({
    ...api.intro.draft.queryOptions({
      input: {
        ...whom,
        ...(ask.over === null ? {} : { over: ask.over }),
        ...(reason === '' ? {} : { why: reason }),
      },
    }),
    placeholderData: keepPreviousData,
  })
  const request = useMutation(api.intro.request.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.intro.remove.mutationOptions({ onError: notifyFailure }))
  const note = own.note ?? draft.data?.note ?? ''
  const blurb = own.blurb ?? draft.data?.blurb ?? ''
  const keep = () =>
    request.mutate(
      {
        ...whom,
        why: why.trim(),
        ...(blurb.trim() === '' ? {} : { blurb: blurb.trim() }),
        ...(ask.organizationId === undefined ? {} : { organization: ask.organizationId }),
        ...(ask.objectiveId === undefined ? {} : { objective: ask.objectiveId }),
      },
      {
        onSuccess: ({ introduction: { introductionId } }) => {
          notifyDone('Noted. It is among your introductions.', () => remove.mutate({ introductionId }))
          onClose()
        },
      },
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Ask ${ask.connector.name}`}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.form}>
        <p className={classes.lead}>
          For an introduction to <bdi>{ask.person.name}</bdi>. Nothing is sent from here: copy the lines and
          send them your own way.
        </p>
        {ask.waits.length > 0 && (
          <ul className={classes.waits} aria-label="Before you ask">
            {ask.waits.map((wait) => (
              <li key={wait}>{wait}</li>
            ))}
          </ul>
        )}
        <Textarea
          label="Why would you like to meet?"
          description="One honest sentence; it is what makes people say yes."
          autosize
          minRows={1}
          maxLength={1000}
          dir="auto"
          data-autofocus
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <CopyText
          label={`To ${ask.connector.name}`}
          value={note}
          onChange={(text) => setOwn({ ...own, note: text })}
        />
        <CopyText
          label="To be passed on as it is"
          value={blurb}
          onChange={(text) => setOwn({ ...own, blurb: text })}
        />
        {(draft.data?.missing ?? []).some(({ fact }) => fact !== 'reason') && (
          <ul className={classes.missing} aria-label="What would make it better">
            {draft.data?.missing
              .filter(({ fact }) => fact !== 'reason')
              .map(({ fact, text }) => (
                <li key={fact}>{text}</li>
              ))}
          </ul>
        )}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
          <Button onClick={keep} disabled={why.trim() === ''} loading={request.isPending}>
            I have asked
          </Button>
        </div>
      </div>
    </Modal>
  )
}
