/** A birthday as one types it: each part by itself, the year only where it is known. */
export interface BirthdayDraft {
  readonly day: string
  /** `01` to `12`, or nothing. */
  readonly month: string
  readonly year: string
}

export const NO_BIRTHDAY: BirthdayDraft = { day: '', month: '', year: '' }

export const birthdayDraft = (birthday: string | null): BirthdayDraft => {
  if (birthday === null) return NO_BIRTHDAY
  const [, year = '', month = '', day = ''] = /^(-|\d{4})-(\d\d)-(\d\d)$/.exec(birthday) ?? []
  return { day: day.replace(/^0/, ''), month, year: year === '-' ? '' : year }
}

/** A leap year, so that 29 February exists where the year is not known. */
const ANY_YEAR = '2000'

/** `YYYY-MM-DD` or `--MM-DD`; null when nothing is typed, undefined when there is no such day. */
export const readBirthday = ({ day, month, year }: BirthdayDraft): string | null | undefined => {
  if (day === '' && month === '' && year === '') return null
  if (!/^\d{1,2}$/.test(day) || !/^(\d{4})?$/.test(year) || month === '') return undefined
  const monthAndDay = `${month}-${day.padStart(2, '0')}`
  const exact = `${year === '' ? ANY_YEAR : year}-${monthAndDay}`
  const parsed = new Date(`${exact}T00:00:00Z`)
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== exact) return undefined
  return year === '' ? `--${monthAndDay}` : exact
}
