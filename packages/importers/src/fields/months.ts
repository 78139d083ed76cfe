/** English first: it is what LinkedIn writes, and spares collecting the others. */
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Further languages whose month names are understood: those of most of LinkedIn's European members. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'ro', 'hu']
/** Short forms that office programs write and `Intl` does not. */
const OFFICE_FORMS = { sept: 9, mrz: 3, maerz: 3, fev: 2, avr: 4, juil: 7, set: 9, abr: 4 }

const WORD = /\p{L}[\p{L}\p{M}]*/gu

/** The number of the month a word names; undefined if it names none, or different ones in different languages. */
export function monthNamed(word: string): number | undefined {
  const english = ENGLISH.indexOf(word.toLowerCase())
  if (english !== -1) return english + 1
  return words().months.get(plainWord(word))
}

/** Weekday names add nothing to a date and are passed over. */
export function isWeekday(word: string): boolean {
  return words().weekdays.has(plainWord(word))
}

/** A word as names of months are compared: without accents, case and full stops. */
function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
}

interface CalendarWords {
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlySet<string>
}

let collected: CalendarWords | undefined

/** Collected when first needed: it takes some 70 ms. */
function words(): CalendarWords {
  collected ??= { months: collectMonths(), weekdays: collectWeekdays() }
  return collected
}

function collectMonths(): Map<string, number> {
  const months = new Map<string, number>(Object.entries(OFFICE_FORMS))
  const contradicted = new Set<string>()
  for (let month = 1; month <= 12; month += 1) {
    const forms: Intl.DateTimeFormatOptions[] = [
      { month: 'long' },
      { month: 'short' },
      // Languages that decline write "5 helmikuuta" within a date, not "helmikuu".
      { day: 'numeric', month: 'long' },
    ]
    for (const name of namesOf(month, 15, forms)) {
      const known = months.get(name)
      if (known !== undefined && known !== month) contradicted.add(name)
      months.set(name, month)
    }
  }
  for (const name of contradicted) months.delete(name)
  return months
}

function collectWeekdays(): Set<string> {
  const names = new Set<string>()
  for (let day = 1; day <= 7; day += 1) {
    for (const name of namesOf(1, day, [{ weekday: 'long' }, { weekday: 'short' }])) names.add(name)
  }
  return names
}

function namesOf(month: number, day: number, forms: readonly Intl.DateTimeFormatOptions[]): string[] {
  const moment = new Date(Date.UTC(2024, month - 1, day))
  return LANGUAGES.flatMap((language) =>
    forms.flatMap((form) => {
      const text = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })
        .formatToParts(moment)
        .filter((part) => part.type === 'month' || part.type === 'weekday')
        .map((part) => part.value)
        .join(' ')
      return (text.match(WORD) ?? []).map(plainWord)
    }),
  )
}
