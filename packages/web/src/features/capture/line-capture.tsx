import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type CaptureStart, FailureNotice, Kbd } from '../../ui/index.ts'
import { clearDraft, loadDraft, saveDraft } from './draft.ts'
import classes from './line-capture.module.css'
import { ReadingView } from './reading-view.tsx'
import { type Changes, missingIn, NO_CHANGES, toKeep } from './said-line.ts'
import { useKeepLine } from './use-keep-line.ts'
import { useLogReading } from './use-log-reading.ts'

interface LineCaptureProps extends CaptureStart {
  /** To fill in part by part. */
  readonly onForm: () => void
  readonly onClose: () => void
}

const MISSING = {
  nobody: 'Say with whom: a name in the line, or pick somebody below.',
  open: 'Say who is meant, below.',
} as const

/** One line, read while it is typed; what is read stands below it and can be put right before it is kept. */
export const LineCapture = ({ person, line: given, onForm, onClose }: LineCaptureProps) => {
  const [line, setLine] = useState(() => given ?? loadDraft(sessionStorage).line)
  const [changes, setChanges] = useState<Changes>(NO_CHANGES)
  const [missing, setMissing] = useState<keyof typeof MISSING | 'line' | null>(null)
  const [error, setError] = useState<unknown>(null)
  const { reading, error: readError, readNow } = useLogReading(line, person?.personId ?? null)
  const { keep, isKeeping } = useKeepLine()

  const type = (text: string) => {
    setLine(text)
    setMissing(null)
    saveDraft(sessionStorage, { ...loadDraft(sessionStorage), line: text })
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isKeeping) return
    if (line.trim() === '') return setMissing('line')
    try {
      const latest = await readNow()
      const open = missingIn(latest, changes)
      if (open !== null) return setMissing(open)
      await keep(toKeep(latest, changes))
      clearDraft(sessionStorage, loadDraft(sessionStorage))
      onClose()
    } catch (thrown) {
      setError(thrown)
    }
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Textarea
        label="What happened, in one line"
        placeholder="coffee with ana, new job at Lumen, needs a tax lawyer"
        description={person === null ? null : `With ${person.name}, unless the line says otherwise.`}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        dir="auto"
        data-autofocus
        value={line}
        onChange={(event) => type(event.currentTarget.value)}
        error={missing === 'line' ? 'Write a word or two first.' : null}
        onKeyDown={(event) => {
          // A half-composed Japanese or Chinese word ends with Enter too.
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) void submit(event)
        }}
      />
      <div aria-live="polite">
        {reading !== null && <ReadingView reading={reading} changes={changes} onChange={setChanges} />}
      </div>
      {missing !== null && missing !== 'line' && (
        <p className={classes.missing} role="alert">
          {MISSING[missing]}
        </p>
      )}
      {(error ?? readError) !== null && <FailureNotice error={error ?? readError} />}
      <div className={classes.actions}>
        <Button variant="subtle" className={classes.other} onClick={onForm}>
          Fill in part by part
        </Button>
        <Button variant="default" onClick={onClose}>
          Not now
        </Button>
        <Button type="submit" loading={isKeeping} rightSection={<Kbd>↵</Kbd>}>
          Keep it
        </Button>
      </div>
    </form>
  )
}
