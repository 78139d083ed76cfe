import { Button, Modal, TextInput } from '@mantine/core'
import type { SkipReason } from '@rapport/domain'
import { type KeyboardEvent, useState } from 'react'
import { Kbd } from '../../ui/index.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import classes from './skip-dialog.module.css'
import { SKIP_CHOICES } from './skip-words.ts'

/** Room for a sentence; more belongs in a note on the person. */
const LONGEST_NOTE = 500

interface SkipDialogProps {
  readonly name: string
  readonly onSkip: (because: SkipReason, note: string | null) => void
  readonly onClose: () => void
}

/** Why not: one press on a reason, or on its number, skips; a word of one's own goes along. */
export const SkipDialog = ({ name, onSkip, onClose }: SkipDialogProps) => {
  const [note, setNote] = useState('')
  const [hasNote, setHasNote] = useState(false)
  useReturnFocus()
  const skip = (because: SkipReason) => onSkip(because, note.trim() === '' ? null : note.trim())
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
    const choice = SKIP_CHOICES[Number(event.key) - 1]
    if (choice === undefined) return
    event.preventDefault()
    skip(choice.reason)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Not ${name} this time`}
      size="md"
      onKeyDown={onKeyDown}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={classes.lead}>What stands in the way? The next weeks learn from it.</p>
      {hasNote ? (
        <TextInput
          className={classes.note}
          label="In your words, kept with the reason"
          maxLength={LONGEST_NOTE}
          dir="auto"
          autoFocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      ) : null}
      <ul className={classes.choices}>
        {SKIP_CHOICES.map(({ reason, label, meaning }, index) => (
          <li key={reason}>
            <button
              type="button"
              className={classes.choice}
              onClick={() => skip(reason)}
              {...(index === 0 ? { 'data-autofocus': true } : {})}
            >
              <span className={classes.label}>{label}</span>
              <span className={classes.meaning}>{meaning}</span>
              <span className={classes.key} aria-hidden>
                <Kbd>{String(index + 1)}</Kbd>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        {!hasNote && (
          <Button variant="subtle" size="compact-sm" onClick={() => setHasNote(true)}>
            Add a word of your own first
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          Keep it in the week
        </Button>
      </div>
    </Modal>
  )
}
