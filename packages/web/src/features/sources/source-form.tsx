import { Button, Modal } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { FailureNotice } from '../../ui/index.ts'
import classes from './source-form.module.css'

export interface SourceDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** It is kept, and can be read. */
  readonly onKept: (sourceId: string) => void
}

interface SourceFormProps {
  readonly title: string
  /** What Rapport does with it, and what it never does. */
  readonly promise: ReactNode
  readonly submitWord: string
  readonly isOpen: boolean
  readonly isReady: boolean
  readonly isSaving: boolean
  readonly error: unknown
  readonly onClose: () => void
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** A dialog that takes the address of a source. */
export const SourceForm = (props: SourceFormProps) => {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (props.isReady && !props.isSaving) props.onSubmit()
  }
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={props.title}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form className={classes.form} onSubmit={submit}>
        {props.children}
        <p className={classes.promise}>{props.promise}</p>
        {props.error !== null && <FailureNotice error={props.error} />}
        <div className={classes.actions}>
          <Button variant="default" onClick={props.onClose}>
            Not now
          </Button>
          <Button type="submit" loading={props.isSaving} disabled={!props.isReady}>
            {props.submitWord}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
