import { TextInput } from '@mantine/core'

interface TimeOfDayProps {
  readonly label: string
  /** `HH:MM` */
  readonly value: string
  readonly onChange: (time: string) => void
}

/** A time of day, typed or picked the way the user's own system has it. */
export const TimeOfDay = ({ label, value, onChange }: TimeOfDayProps) => (
  <TextInput
    type="time"
    label={label}
    required
    withAsterisk={false}
    value={value}
    onChange={(event) => {
      if (event.currentTarget.value !== '') onChange(event.currentTarget.value)
    }}
  />
)
