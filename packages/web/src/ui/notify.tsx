import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { toFailure } from '../api/failure.ts'
import classes from './notify.module.css'

/** Long enough to read a sentence and reach the button, in milliseconds. */
const SHOWN_FOR = 9_000
/** The cross has no words of its own. */
const CLOSE = { 'aria-label': 'Close' }

/** Says what was done and offers to take it back; answers what puts the notice away. */
export const notifyDone = (message: string, undo?: () => void): (() => void) => {
  const id = notifications.show({
    message: (
      <span className={classes.line}>
        <span className={classes.text}>{message}</span>
        {undo !== undefined && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              notifications.hide(id)
              undo()
            }}
          >
            Undo
          </Button>
        )}
      </span>
    ),
    autoClose: SHOWN_FOR,
    withBorder: true,
    closeButtonProps: CLOSE,
  })
  return () => {
    notifications.hide(id)
  }
}

/** Says what did not work. */
export const notifyFailure = (error: unknown): void => {
  notifications.show({
    message: toFailure(error).message,
    autoClose: SHOWN_FOR,
    color: 'red',
    withBorder: true,
    closeButtonProps: CLOSE,
  })
}
