import { addDays, toDayNumber } from '../../plain-date.ts'
import type { ContactLog } from '../../strength/contact-log.ts'
import { rankingQuality } from '../evaluate/measures.ts'
import { type ContactDays, contactDaysOf } from './contact-days.ts'
import { CONTACT_HORIZON, type ContactModel } from './contact-model.ts'
import { forecastContacts } from './forecast-contacts.ts'

/*
 * How well the product's forecast reads one's own history: at dates a horizon apart, everybody known by then is put in
 * the order of `p30`, of the last contact and of how many days had contact, and beside it stands who was in touch in the
 * 30 days after (mean average precision). The model of a date knows nothing of what came later. Linear in dates × log.
 */

export const READING_WAYS = ['rapport', 'last-contact', 'frequency'] as const
export type ReadingWay = (typeof READING_WAYS)[number]

export const READING_VERDICTS = ['better', 'alike', 'worse'] as const
/** How Rapport's order stands beside a simpler one; `alike` where months differ too much to tell. */
export type ReadingVerdict = (typeof READING_VERDICTS)[number]

export interface ReadingCheck {
  /** Dates at which some known were in touch in the horizon after, and some were not. */
  readonly dates: number
  /** Who was in touch after a date, summed over the dates. */
  readonly contacts: number
  /** Null where the history is too thin to tell. */
  readonly ways:
    | readonly {
        readonly way: ReadingWay
        readonly map: number
        /** Of Rapport's own row null, as is the next. */
        readonly verdict: ReadingVerdict | null
        /** Dates at which Rapport's order was the better one. */
        readonly ahead: number | null
      }[]
    | null
}

/** Dates looked back at: a year of horizons. */
export const READING_DATES = 12
/** Below these a figure would say more of chance than of the forecast. Judgements. */
export const FEWEST_READING_DATES = 6
export const FEWEST_READING_CONTACTS = 30
/** Standard errors of the mean difference from which it is called one: some 95 of 100. */
const CLEAR = 2

interface CheckInput {
  readonly log: ContactLog
  readonly today: string
  readonly modelOf: (date: string) => ContactModel
  /** Waited for between two dates. */
  readonly onDate?: (done: number) => Promise<void>
}

/** Looks back at the last year of a log. */
export const checkForecasts = async ({
  log,
  today,
  modelOf,
  onDate = async () => {},
}: CheckInput): Promise<ReadingCheck> => {
  // Today is not over.
  const days = contactDaysOf(log, toDayNumber(today) - 1)
  const precisions: Readonly<Record<ReadingWay, number>>[] = []
  let contacts = 0
  for (let back = READING_DATES; back >= 1; back -= 1) {
    await onDate(READING_DATES - back)
    const date = addDays(today, -1 - back * CONTACT_HORIZON)
    const { p30 } = forecastContacts(log, date, modelOf(date))
    const known = knownAt(days, toDayNumber(date))
    const precision = (scores: readonly number[]) => rankingQuality(scores, known.labels)?.averagePrecision
    const rapport = precision(known.people.map((person) => p30[person] ?? 0))
    const lastContact = precision(known.lastDays)
    const frequency = precision(known.counts)
    if (rapport === undefined || lastContact === undefined || frequency === undefined) continue
    precisions.push({ rapport, 'last-contact': lastContact, frequency })
    contacts += known.labels.reduce((sum, label) => sum + label, 0)
  }
  const dates = precisions.length
  const isEnough = dates >= FEWEST_READING_DATES && contacts >= FEWEST_READING_CONTACTS
  const ways = READING_WAYS.map((way) => {
    const map = precisions.reduce((sum, row) => sum + row[way], 0) / dates
    if (way === 'rapport') return { way, map, verdict: null, ahead: null }
    const differences = precisions.map((row) => row.rapport - row[way])
    const ahead = differences.filter((difference) => difference > 0).length
    return { way, map, verdict: verdictOf(differences), ahead }
  })
  return { dates, contacts, ways: isEnough ? ways : null }
}

/** Everybody with contact up to a day, and who of them was in touch in the horizon after it. */
const knownAt = ({ offsets, day }: ContactDays, date: number) => {
  const [people, labels, lastDays, counts]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let person = 0; person < offsets.length - 1; person += 1) {
    let count = 0
    let last = Number.NEGATIVE_INFINITY
    let label = 0
    for (let entry = offsets[person] as number; entry < (offsets[person + 1] as number); entry += 1) {
      const on = day[entry] as number
      if (on <= date) {
        count += 1
        last = on
      } else if (on <= date + CONTACT_HORIZON) label = 1
    }
    if (count === 0) continue
    people.push(person)
    labels.push(label)
    lastDays.push(last)
    counts.push(count)
  }
  return { people, labels, lastDays, counts }
}

/** Paired over the dates: the mean difference beside its standard error. */
const verdictOf = (differences: readonly number[]): ReadingVerdict => {
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length
  const squares = differences.reduce((sum, difference) => sum + (difference - mean) ** 2, 0)
  const error = Math.sqrt(squares / (differences.length - 1) / differences.length)
  if (mean > CLEAR * error) return 'better'
  return mean < -CLEAR * error ? 'worse' : 'alike'
}
