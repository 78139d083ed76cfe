import type { Span } from '../reading.ts'

/** The longest conversation that is taken, in minutes: a whole day. */
const LONGEST = 24 * 60

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  eine: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  une: 1,
  deux: 2,
  trois: 3,
  una: 1,
  dos: 2,
  tres: 3,
  uma: 1,
  duas: 2,
  een: 1,
  twee: 2,
  drie: 3,
}
const NUMBER = `\\d{1,3}(?:[.,]\\d)?|${Object.keys(NUMBERS).join('|')}`
const HOURS = 'hours?|hrs?|h|stunden?|std\\.?|heures?|horas?|uur|uren'

const HALVES =
  'half an hour|half[- ]hour|a half hour|1/2 h(?:our)?|halbe stunde|halben stunde|demi-heure|demi heure|media hora|meia hora|half uur|halfuur|halfuurtje'
const QUARTERS =
  "quarter of an hour|viertelstunde|quart d'heure|cuarto de hora|quarto de hora|kwartier(?:tje)?"

const RULES: readonly { readonly expression: RegExp; readonly read: (match: RegExpExecArray) => number }[] = [
  {
    expression: new RegExp(`(?<![a-z0-9])(?:(?:an?|eine|une|una|uma|een) )?(?:${HALVES})(?![a-z])`),
    read: () => 30,
  },
  {
    expression: new RegExp(`(?<![a-z0-9])(?:(?:an?|eine|un|um|een) )?(?:${QUARTERS})(?![a-z])`),
    read: () => 15,
  },
  {
    expression: /(?<![a-z0-9.])(\d{1,2}) ?h ?(\d{2})(?![a-z0-9])/,
    read: ([, hours, minutes]) => Number(hours) * 60 + Number(minutes),
  },
  {
    expression: new RegExp(
      `(?<![a-z0-9./-])(${NUMBER})(?:[ -])?(?:${HOURS})(?: and a half| und eine halbe| et demie| y media)?(?![a-z0-9])`,
    ),
    read: ([text, number = '']) =>
      Math.round(amount(number) * 60) + (/half|halbe|demie|media/.test(text) ? 30 : 0),
  },
  {
    expression: /(?<![a-z0-9./-])(\d{1,3})(?:[ -])?(?:minutes?|mins?|minuten|min|minutos|mn|')(?![a-z0-9])/,
    read: ([, minutes]) => Number(minutes),
  },
]

const amount = (text: string): number => NUMBERS[text] ?? Number(text.replace(',', '.'))

/** How long a contact took, where a line says so; `plain` is folded and of the line's length. */
export const minutesIn = (plain: string): (Span & { readonly value: number }) | null => {
  for (const { expression, read } of RULES) {
    const match = expression.exec(plain)
    if (match === null) continue
    const value = read(match)
    // "In an hour" and "an hour ago" are when, not how long.
    const before = plain.slice(Math.max(0, match.index - 8), match.index)
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 10)
    if (
      /\b(?:in|within|dans|dentro de|vor|il y a|hace) $/.test(before) ||
      /^ (?:ago|away|drive|later|late|geleden)/.test(after)
    )
      continue
    if (value >= 1 && value <= LONGEST)
      return { value, start: match.index, end: match.index + match[0].length }
  }
  return null
}
