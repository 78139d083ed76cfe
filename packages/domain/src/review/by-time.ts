import type { Channel } from '../channel.ts'
import type { PersonFacts } from '../person-facts.ts'
import { addDays } from '../plain-date.ts'
import type { Advice, AdviceKind } from './advice.ts'
import type { CameOfIt } from './came-of-it.ts'
import { compareYield, LEAST_MINUTES, type Tried } from './compare-yield.ts'
import type { ReviewContact } from './contacts.ts'
import type { ReviewEffort } from './record.ts'
import { hoursInWords, timesInWords } from './words.ts'

/** A contact this long before something came of it had a part in it: a quarter, in days. A judgement. */
const HAS_PART_DAYS = 90

/** What time was spent on, as its pieces are told apart. */
export interface TimeSpent {
  readonly kind: AdviceKind
  /** As it stands in a sentence. */
  readonly name: string
  readonly aboutId: string | null
  readonly tried: Tried
  readonly facts: Readonly<Record<string, string | number | null>>
}

const CHANNEL_NAMES: Readonly<Record<Channel, string | null>> = {
  linkedin: 'Messages on LinkedIn',
  email: 'E-mail',
  phone: 'Phone calls',
  video: 'Video calls',
  'in-person': 'Meeting in person',
  other: null,
}

/** Each channel: its minutes, and what came of it, by the channel of the last contact with one of its people before. */
export const byChannel = (
  effort: readonly ReviewEffort[],
  came: readonly CameOfIt[],
  contacts: readonly ReviewContact[],
  people: readonly PersonFacts[],
): readonly TimeSpent[] => {
  const byPerson = Map.groupBy(contacts, ({ person }) => people[person]?.personId ?? '')
  const channels = came.map(({ on, personIds }) => {
    const before = personIds
      .flatMap((personId) => byPerson.get(personId) ?? [])
      .filter((contact) => contact.on <= on && contact.on >= addDays(on, -HAS_PART_DAYS))
    return before.reduce<ReviewContact | null>(
      (last, contact) => (last === null || contact.at >= last.at ? contact : last),
      null,
    )?.channel
  })
  return (Object.keys(CHANNEL_NAMES) as Channel[]).flatMap((channel) => {
    const name = CHANNEL_NAMES[channel]
    const spent = effort.filter((each) => each.channel === channel)
    if (name === null || spent.length === 0) return []
    return [
      {
        kind: 'channel' as const,
        name,
        aboutId: null,
        tried: { minutes: minutesOf(spent), yields: channels.filter((each) => each === channel).length },
        facts: { channel, people: new Set(spent.map(({ personId }) => personId)).size },
      },
    ]
  })
}

/** Each function people work in: the minutes with them, and what came through them. */
export const byFunction = (
  effort: readonly ReviewEffort[],
  came: readonly CameOfIt[],
  functionOf: (personId: string) => string | null,
): readonly TimeSpent[] => {
  const spent = Map.groupBy(effort, ({ personId }) => functionOf(personId))
  return [...spent].flatMap(([name, theirs]) =>
    name === null
      ? []
      : [
          {
            kind: 'people' as const,
            name: `People in ${name}`,
            aboutId: null,
            tried: {
              minutes: minutesOf(theirs),
              yields: came.filter(({ personIds }) => personIds.some((each) => functionOf(each) === name))
                .length,
            },
            facts: { function: name, people: new Set(theirs.map(({ personId }) => personId)).size },
          },
        ],
  )
}

/** What brought clearly less or more than its share of all time; the longest time first. */
export const adviceByTime = (
  spent: readonly TimeSpent[],
  all: Tried,
  fruit: 'less' | 'more',
): readonly Advice[] =>
  spent
    .filter(({ tried }, _, every) => compareYield(tried, all, every.filter(isTried).length) === fruit)
    .toSorted((a, b) => b.tried.minutes - a.tried.minutes || (a.name < b.name ? -1 : 1))
    .map(({ kind, name, aboutId, tried, facts }) => {
      const expected = Math.round((10 * all.yields * tried.minutes) / all.minutes) / 10
      return {
        kind,
        aboutId,
        text: `${name}: ${hoursInWords(tried.minutes)} in the last half year, and something came of it ${timesInWords(tried.yields)}; at the pace of all your time it would be about ${expected}.`,
        facts: { ...facts, minutes: tried.minutes, yields: tried.yields, expected },
      }
    })

const isTried = ({ tried }: TimeSpent): boolean => tried.minutes >= LEAST_MINUTES

export const minutesOf = (effort: readonly Pick<ReviewEffort, 'minutes'>[]): number =>
  effort.reduce((sum, { minutes }) => sum + minutes, 0)
