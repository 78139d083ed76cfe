import { Button, NumberInput, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { CHANNELS } from '@rapport/domain'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { type CapturePerson, FailureNotice } from '../../ui/index.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import { CHANNEL_WORDS } from '../../words/channel.ts'
import classes from './capture-form.module.css'
import { clearDraft, type Draft, loadDraft, saveDraft } from './draft.ts'
import { useSaveCapture } from './use-save-capture.ts'

interface CaptureFormProps {
  readonly person: CapturePerson | null
  readonly onNote: (isNote: boolean) => void
  /** Back to one line. */
  readonly onLine: () => void
  readonly onClose: () => void
}

/** Part by part, for who would rather fill in than write: a conversation or a note. Today unless told otherwise. */
export const CaptureForm = ({ person: given, onNote, onLine, onClose }: CaptureFormProps) => {
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const today = workspace.data?.today ?? null
  const [person, setPerson] = useState(given)
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = loadDraft(sessionStorage)
    return kept.text === '' ? { ...kept, text: kept.line } : kept
  })
  const [on, setOn] = useState<string | null>(null)
  const [minutes, setMinutes] = useState<number | null>(null)
  const [missing, setMissing] = useState<'person' | 'text' | null>(null)
  const [error, setError] = useState<unknown>(null)
  const { save, isSaving } = useSaveCapture()

  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    saveDraft(sessionStorage, next)
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (person === null) return setMissing('person')
    if (draft.kind === 'note' && draft.text.trim() === '') return setMissing('text')
    const date = on ?? today
    if (date === null) return
    try {
      await save({ ...draft, person, on: date, minutes })
      clearDraft(sessionStorage, draft)
      onClose()
    } catch (thrown) {
      setError(thrown)
    }
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <SegmentedControl
        aria-label="What to keep"
        value={draft.kind}
        onChange={(kind) => {
          change({ kind: kind === 'note' ? 'note' : 'conversation' })
          onNote(kind === 'note')
        }}
        data={[
          { value: 'conversation', label: 'Conversation' },
          { value: 'note', label: 'Note' },
        ]}
      />
      <PersonPicker
        label={draft.kind === 'note' ? 'About' : 'With'}
        value={person}
        onChange={(next) => {
          setPerson(next)
          setMissing(null)
        }}
        autoFocus={given === null}
        error={missing === 'person' ? 'Say with whom: type a name and pick it.' : null}
      />
      {draft.kind === 'conversation' && (
        <div className={classes.row}>
          <Select
            label="How"
            allowDeselect={false}
            data={CHANNELS.map((channel) => ({ value: channel, label: CHANNEL_WORDS[channel] }))}
            value={draft.channel}
            onChange={(value) => {
              const channel = CHANNELS.find((known) => known === value)
              if (channel !== undefined) change({ channel })
            }}
          />
          <DateInput
            label="When"
            value={on ?? today}
            onChange={setOn}
            {...(today === null ? {} : { maxDate: today })}
            valueFormat="D MMM YYYY"
          />
          <NumberInput
            label="Minutes"
            placeholder="The usual"
            min={1}
            max={1440}
            value={minutes ?? ''}
            onChange={(value) => setMinutes(typeof value === 'number' ? value : null)}
          />
        </div>
      )}
      <Textarea
        label={draft.kind === 'note' ? 'The note' : 'What was said'}
        placeholder={draft.kind === 'note' ? 'Something to remember them by' : 'A line to remember it by'}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={10_000}
        value={draft.text}
        onChange={(event) => {
          change({ text: event.currentTarget.value })
          setMissing(null)
        }}
        error={missing === 'text' ? 'Write a word or two first.' : null}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event)
        }}
        {...(given === null ? {} : { 'data-autofocus': true })}
      />
      {draft.kind === 'conversation' && (
        <TextInput
          label="What they need and offer"
          placeholder="Working on …; looks for …; can offer …"
          maxLength={2_000}
          dir="auto"
          value={draft.learned}
          onChange={(event) => change({ learned: event.currentTarget.value })}
        />
      )}
      {error !== null && <FailureNotice error={error} />}
      <div className={classes.actions}>
        <Button variant="subtle" className={classes.other} onClick={onLine}>
          In one line
        </Button>
        <Button variant="default" onClick={onClose}>
          Not now
        </Button>
        <Button type="submit" loading={isSaving}>
          Keep it
        </Button>
      </div>
    </form>
  )
}
