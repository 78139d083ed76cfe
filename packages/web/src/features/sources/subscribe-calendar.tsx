import { Checkbox, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import classes from './source-form.module.css'
import { type SourceDialogProps, SourceForm } from './source-form.tsx'

const EMPTY = { url: '', name: '', user: '', password: '', allowsPrivate: false }

/** Keeps the address of a published calendar and has it read. */
export const SubscribeCalendar = ({ isOpen, onClose, onKept }: SourceDialogProps) => {
  const [draft, setDraft] = useState(EMPTY)
  const subscribe = useMutation(api.calendar.subscribe.mutationOptions())
  const change = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part })
  const save = () => {
    const { url, name, user, password, allowsPrivate } = draft
    subscribe.mutate(
      {
        url: url.trim(),
        allowsPrivate,
        ...(name.trim() === '' ? {} : { name }),
        ...(user === '' ? {} : { user }),
        ...(password === '' ? {} : { password }),
      },
      {
        onSuccess: ({ sourceId }) => {
          setDraft(EMPTY)
          onKept(sourceId)
        },
      },
    )
  }
  return (
    <SourceForm
      title="Subscribe to a calendar"
      promise="Whom you met, when and for how long is what Rapport keeps; one-to-one is told from a crowd. Nothing is written to the calendar, and nobody is invited or told."
      submitWord="Subscribe and read"
      isOpen={isOpen}
      isReady={draft.url.trim() !== ''}
      isSaving={subscribe.isPending}
      error={subscribe.error}
      onClose={onClose}
      onSubmit={save}
    >
      <TextInput
        data-autofocus
        label="Its address"
        description="In Google Calendar: Settings of the calendar, “Secret address in iCal format”. In Outlook: Shared calendars, Publish, the ICS link."
        placeholder="https:// or webcal://"
        type="url"
        maxLength={2000}
        value={draft.url}
        onChange={(event) => change({ url: event.currentTarget.value })}
      />
      <TextInput
        label="What to call it"
        placeholder="Work, family …"
        maxLength={300}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <details className={classes.more}>
        <summary>It wants a password, or is in my own network</summary>
        <div className={classes.extra}>
          <TextInput
            label="User name"
            autoComplete="off"
            maxLength={300}
            value={draft.user}
            onChange={(event) => change({ user: event.currentTarget.value })}
          />
          <PasswordInput
            label="Password"
            description="Kept in a file beside your data that only you can read; never in a backup or an export."
            autoComplete="off"
            value={draft.password}
            onChange={(event) => change({ password: event.currentTarget.value })}
          />
          <Checkbox
            label="It is on this machine or in my own network"
            checked={draft.allowsPrivate}
            onChange={(event) => change({ allowsPrivate: event.currentTarget.checked })}
          />
        </div>
      </details>
    </SourceForm>
  )
}
