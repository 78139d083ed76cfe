import { Button } from '@mantine/core'
import { type Failure, toFailure } from '../api/failure.ts'
import classes from './failure-notice.module.css'

/** Something did not work: in plain words, with a way on. */
export const FailureNotice = ({
  error,
  failure,
  onRetry,
}: {
  readonly error?: unknown
  readonly failure?: Failure
  readonly onRetry?: () => void
}) => {
  const shown = failure ?? toFailure(error)
  return (
    <div className={classes.notice} role="alert">
      <p>{shown.message}</p>
      {onRetry !== undefined && (
        <Button variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  )
}
