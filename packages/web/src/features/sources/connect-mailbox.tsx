import { Checkbox, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { type SourceDialogProps, SourceForm } from './source-form.tsx'

const EMPTY = { host: '', user: '', password: '', withBodies: false }

/** Keeps a mailbox and has it read. */
export const ConnectMailbox = ({ isOpen, onClose, onKept }: SourceDialogProps) => {
  const [draft, setDraft] = useState(EMPTY)
  const connect = useMutation(api.mailbox.connect.mutationOptions())
  const change = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part })
  const save = () =>
    connect.mutate(
      { ...draft, host: draft.host.trim(), user: draft.user.trim() },
      {
        onSuccess: ({ sourceId }) => {
          setDraft(EMPTY)
          onKept(sourceId)
        },
      },
    )
  return (
    <SourceForm
      title="Connect a mailbox"
      promise="Rapport only reads: nothing is marked, moved, deleted or sent. Automatic mail and mailing lists are left out. The connection is encrypted."
      submitWord="Connect and read"
      isOpen={isOpen}
      isReady={draft.host.trim() !== '' && draft.user.trim() !== '' && draft.password !== ''}
      isSaving={connect.isPending}
      error={connect.error}
      onClose={onClose}
      onSubmit={save}
    >
      <TextInput
        data-autofocus
        label="Mail server (IMAP)"
        description="Your provider's help names it, such as imap.gmail.com or imap.mail.me.com. Microsoft's mailboxes let no program in by password; import their contacts and calendar instead."
        placeholder="imap."
        maxLength={253}
        value={draft.host}
        onChange={(event) => change({ host: event.currentTarget.value })}
      />
      <TextInput
        label="User name"
        description="Mostly the whole e-mail address"
        autoComplete="off"
        maxLength={300}
        value={draft.user}
        onChange={(event) => change({ user: event.currentTarget.value })}
      />
      <PasswordInput
        label="Password"
        description="Gmail, iCloud and Yahoo want one made for this (an “app password”). It is kept in a file beside your data that only you can read; never in a backup or an export."
        autoComplete="off"
        value={draft.password}
        onChange={(event) => change({ password: event.currentTarget.value })}
      />
      <Checkbox
        label="Read the text of mails too"
        description="Without it, only who wrote to whom, when, and the subject."
        checked={draft.withBodies}
        onChange={(event) => change({ withBodies: event.currentTarget.checked })}
      />
    </SourceForm>
  )
}
