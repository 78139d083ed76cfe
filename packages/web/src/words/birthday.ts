import { dayAndMonth, longDate } from './dates.ts'

/** "14 March 1982", or "14 March" where the year is not known (`--03-14`). */
export const birthdayWords = (birthday: string, locale?: string): string =>
  // A leap year: 29 February must exist.
  birthday.startsWith('--') ? dayAndMonth(`2000-${birthday.slice(2)}`, locale) : longDate(birthday, locale)
