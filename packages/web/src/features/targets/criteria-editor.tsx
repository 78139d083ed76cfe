import { ActionIcon, Button, Menu, TextInput } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { Chip, FailureNotice, notifyDone, notifyFailure } from '../../ui/index.ts'
import classes from './criteria.module.css'

type Criterion = Outputs['criterion']['list']['criteria'][number]

/** What targets of an objective must be or should be; the order is that in which one finds out. */
export const CriteriaEditor = ({ objectiveId }: { readonly objectiveId: string }) => {
  const [text, setText] = useState('')
  const criteria = useQuery(api.criterion.list.queryOptions({ input: { objective: objectiveId } }))
  const add = useMutation(api.criterion.add.mutationOptions({ onError: notifyFailure }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate({ objective: objectiveId, text: text.trim() }, { onSuccess: () => setText('') })
  }
  const shown = criteria.data?.criteria ?? []
  return (
    <div className={classes.editor}>
      <p className={classes.lead}>
        A target that misses what you require comes off the list and frees its time. What is not known yet is
        the next thing to find out.
      </p>
      {criteria.error !== null && <FailureNotice error={criteria.error} />}
      {shown.length > 0 && (
        <ol className={classes.list}>
          {shown.map((criterion) => (
            <CriterionRow key={criterion.criterionId} criterion={criterion} last={shown.length - 1} />
          ))}
        </ol>
      )}
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          className={classes.field}
          label="A target must"
          placeholder="Ship to Scandinavia"
          maxLength={300}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={text.trim() === ''} loading={add.isPending}>
          Add
        </Button>
      </form>
    </div>
  )
}

const CriterionRow = ({ criterion, last }: { readonly criterion: Criterion; readonly last: number }) => {
  const { criterionId, objectiveId, text, weight, place } = criterion
  const [draft, setDraft] = useState<string | null>(null)
  const edit = useMutation(api.criterion.edit.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.criterion.remove.mutationOptions({ onError: notifyFailure }))
  const add = useMutation(api.criterion.add.mutationOptions({ onError: notifyFailure }))
  const takeOut = () =>
    remove.mutate(
      { criterionId },
      {
        onSuccess: () =>
          notifyDone('No longer asked for; what was found of it is gone.', () =>
            add.mutate({ objective: objectiveId, text, weight }),
          ),
      },
    )
  if (draft !== null) {
    return (
      <li>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            edit.mutate({ criterionId, text: draft.trim() }, { onSuccess: () => setDraft(null) })
          }}
        >
          <TextInput
            className={classes.field}
            aria-label="What it must be"
            maxLength={300}
            dir="auto"
            autoFocus
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
          <Button variant="default" onClick={() => setDraft(null)}>
            Leave it
          </Button>
          <Button type="submit" disabled={draft.trim() === ''} loading={edit.isPending}>
            Save
          </Button>
        </form>
      </li>
    )
  }
  return (
    <li className={classes.row}>
      <span className={classes.text} dir="auto">
        {text}
      </span>
      <Chip tone={weight === 'required' ? 'accent' : 'plain'}>
        {weight === 'required' ? 'required' : 'welcome'}
      </Chip>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" size="lg" aria-label={`Change “${text}”`}>
            <IconDots size={19} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            onClick={() =>
              edit.mutate({ criterionId, weight: weight === 'required' ? 'wished' : 'required' })
            }
          >
            {weight === 'required' ? 'Merely welcome' : 'Required'}
          </Menu.Item>
          <Menu.Item onClick={() => setDraft(text)}>Edit</Menu.Item>
          {place > 0 && (
            <Menu.Item onClick={() => edit.mutate({ criterionId, place: place - 1 })}>Move up</Menu.Item>
          )}
          {place < last && (
            <Menu.Item onClick={() => edit.mutate({ criterionId, place: place + 1 })}>Move down</Menu.Item>
          )}
          <Menu.Item onClick={takeOut}>Ask for it no more</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}
