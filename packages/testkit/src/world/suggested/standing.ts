import { dayOf, type PlainDate, plainDate } from '../calendar.ts'
import type { Talker } from './talkers.ts'

/** Something the owner means to do for somebody, and by when. */
export interface SuggestedFollowUp {
  readonly person: string
  readonly text: string
  readonly dueOn: PlainDate
}

/** What one did for the other, or asked of them. */
export interface SuggestedFavor {
  readonly person: string
  readonly direction: 'given' | 'received' | 'asked' | 'asked-of-me'
  readonly kind: 'introduction' | 'lead' | 'help'
  readonly text: string
  readonly on: PlainDate
}

/** What the owner would say of where they stand with people: promises, favors, a rest, a number of their own. */
export interface SuggestedStanding {
  readonly followUps: readonly SuggestedFollowUp[]
  readonly favors: readonly SuggestedFavor[]
  readonly rests: readonly { readonly person: string; readonly until: PlainDate; readonly reason: string }[]
  readonly said: readonly { readonly person: string; readonly strength: number; readonly reason: string }[]
}

/** Days from today; one of them has passed already, as it goes. */
const PROMISES = [
  { days: -2, text: 'Send the names of the two customs brokers we use' },
  { days: 1, text: 'Ask how the first board meeting went' },
  { days: 3, text: 'Send the template for the supplier contract' },
  { days: 16, text: 'Ask whether the new warehouse opened on time' },
] as const

const HELPED = 'Sent them two candidates for the warehouse project they asked about'
/** With others than the adviser, one each. */
const DEEDS = [
  {
    daysAgo: 33,
    direction: 'given',
    kind: 'introduction',
    text: 'Introduced them to our head of yard planning in Duisburg',
  },
  {
    daysAgo: 75,
    direction: 'received',
    kind: 'lead',
    text: 'Told me that their neighbour on the dock is looking for an adviser',
  },
  {
    daysAgo: 19,
    direction: 'asked',
    kind: 'introduction',
    text: 'Asked to be introduced to the chair of the port community system',
  },
  {
    daysAgo: 6,
    direction: 'asked-of-me',
    kind: 'help',
    text: 'Asked me to look over their tender for a yard system',
  },
] as const

const REST = { days: 75, reason: 'A new baby at home; a quiet winter was asked for' }
const SAID = { strength: 82, reason: 'We walk the dogs together on Sundays, which no message says' }

/** Each with somebody else of whom the owner hears, most messages first; fewer where there are too few people. */
export function suggestStanding(
  adviser: string | null,
  talkers: readonly Talker[],
  today: PlainDate,
): SuggestedStanding {
  const inDays = (days: number) => plainDate(dayOf(today) + days)
  const free = talkers.map(({ person }) => person.id).filter((id) => id !== adviser)
  const withOneEach = <Given, Kept>(all: readonly Given[], keep: (person: string, one: Given) => Kept) =>
    all.flatMap((one) => {
      const person = free.shift()
      return person === undefined ? [] : [keep(person, one)]
    })
  return {
    followUps: withOneEach(PROMISES, (person, { days, text }) => ({ person, text, dueOn: inDays(days) })),
    favors: [
      ...(adviser === null
        ? []
        : [{ person: adviser, direction: 'given', kind: 'help', text: HELPED, on: inDays(-8) } as const]),
      ...withOneEach(DEEDS, (person, { daysAgo, ...deed }) => ({ person, ...deed, on: inDays(-daysAgo) })),
    ],
    rests: withOneEach([REST], (person, { days, reason }) => ({ person, until: inDays(days), reason })),
    said: withOneEach([SAID], (person, said) => ({ person, ...said })),
  }
}
