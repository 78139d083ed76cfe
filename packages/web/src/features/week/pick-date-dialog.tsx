import { Modal } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { addDays } from '@rapport/domain'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import classes from './pick-date-dialog.module.css'

interface PickDateDialogProps {
  readonly name: string
  readonly today: string
  readonly onPick: (date: string) => void
  readonly onClose: () => void
}

/** The first day on which it may come up again; one press on a day decides. */
export const PickDateDialog = ({ name, today, onPick, onClose }: PickDateDialogProps) => {
  useReturnFocus()
  const earliest = addDays(today, 1)
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${name}, from when on?`}
      size="auto"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.calendar}>
        <DatePicker
          aria-label="The day from which it may come up again"
          defaultDate={earliest}
          minDate={earliest}
          size="md"
          previousLabel="The month before"
          nextLabel="The month after"
          // Their own colour is too faint to read, and any day will do.
          weekendDays={[]}
          value={null}
          onChange={(date) => {
            if (date !== null) onPick(date)
          }}
        />
      </div>
    </Modal>
  )
}
