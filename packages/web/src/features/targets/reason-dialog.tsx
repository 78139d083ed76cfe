import { Button, Modal, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import classes from './form.module.css'
import type { Asked } from './use-move.ts'

const TITLES = {
  disqualified: 'Take it off the list',
  lost: 'It came to nothing',
} as const

interface ReasonDialogProps {
  readonly asked: Asked
  /** What is known to speak against it. */
  readonly suggestion: string | null
  readonly isMoving: boolean
  readonly onGive: (because: string) => void
  readonly onClose: () => void
}

/** Asks why, in one step: so that nobody looks into the same organization twice. */
export const ReasonDialog = ({ asked, suggestion, isMoving, onGive, onClose }: ReasonDialogProps) => {
  const { state, target, against } = asked
  const [because, setBecause] = useState(suggestion ?? '')
  useReturnFocus()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onGive(because.trim())
  }
  const title = state === 'disqualified' || state === 'lost' ? TITLES[state] : 'It qualifies all the same?'
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${target.organization}: ${title}`}
      size="md"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form className={classes.form} onSubmit={submit}>
        {against !== null && <p className={classes.words}>{against}</p>}
        <Textarea
          label="Why"
          description={
            state === 'disqualified'
              ? 'It takes no more of your time, and is found again with this reason.'
              : undefined
          }
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2000}
          dir="auto"
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
          data-autofocus
        />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Leave it
          </Button>
          <Button type="submit" disabled={because.trim() === ''} loading={isMoving}>
            {state === 'disqualified' ? 'Take it off' : 'Save'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
