import { NativeSelect, TextInput } from '@mantine/core'
import { monthName } from '../../words/dates.ts'
import { type BirthdayDraft, readBirthday } from './birthday-draft.ts'
import classes from './person-form.module.css'

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

interface BirthdayFieldsProps {
  readonly birthday: BirthdayDraft
  readonly onChange: (birthday: BirthdayDraft) => void
}

/** Day and month, and the year where one knows it. */
export const BirthdayFields = ({ birthday, onChange }: BirthdayFieldsProps) => (
  <fieldset className={classes.list}>
    <legend className={classes.legend}>Birthday</legend>
    <div className={classes.birthday}>
      <TextInput
        aria-label="Day"
        placeholder="Day"
        inputMode="numeric"
        maxLength={2}
        value={birthday.day}
        onChange={(event) => onChange({ ...birthday, day: event.currentTarget.value.trim() })}
      />
      <NativeSelect
        aria-label="Month"
        data={[
          { value: '', label: 'Month' },
          ...MONTHS.map((month) => ({ value: month, label: monthName(month) })),
        ]}
        value={birthday.month}
        onChange={(event) => onChange({ ...birthday, month: event.currentTarget.value })}
      />
      <TextInput
        aria-label="Year, if known"
        placeholder="Year, if known"
        inputMode="numeric"
        maxLength={4}
        value={birthday.year}
        onChange={(event) => onChange({ ...birthday, year: event.currentTarget.value.trim() })}
      />
    </div>
    {readBirthday(birthday) === undefined && (
      <p className={classes.error} role="alert">
        A day and a month that exist, please; the year may stay open.
      </p>
    )}
  </fieldset>
)
