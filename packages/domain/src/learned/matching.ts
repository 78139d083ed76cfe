import { isInTouch, reachOf } from '../match/reach.ts'
import type { PersonFacts } from '../person-facts.ts'
import { toDayNumber } from '../plain-date.ts'
import type { Relationship } from '../strength/index.ts'
import { type Answer, createAnswers } from './answers.ts'
import type { LearnedEntry, MatchInput } from './matches.ts'

/** Everything that the three sorts of match are made of, worked out once. */
export interface Matching {
  readonly input: MatchInput
  /** Open and not faded away, newest first as they came. */
  readonly entries: readonly LearnedEntry[]
  /** What answers a need that is put into words, best first. */
  readonly answersTo: (text: string) => readonly Answer[]
  /** A named person and how one stands with them; null for anybody else. */
  readonly knownOf: (personId: string) => Known | null
  readonly isInTouchWith: (known: Known) => boolean
}

export interface Known {
  readonly person: PersonFacts
  readonly relationship: Relationship
}

/** Days after which half of those who needed something have it, and after which half of what was offered is gone. Judgements. */
const HALF_LIFE_DAYS = { need: 180, offer: 730, 'working-on': 180 }
/** Less than this left, and it is passed over: three half-lives, so a need of eighteen months ago. */
const FADED_AWAY = 1 / 8
/** Days for which something learned of somebody shows that one speaks with them, though no conversation is on record. */
const SPOKE_LATELY_DAYS = 365

/** How much of an entry still holds, 1 when it was just learned. */
export const freshness = ({ kind, learnedOn }: LearnedEntry, today: string): number =>
  0.5 ** (ageOf(learnedOn, today) / HALF_LIFE_DAYS[kind])

const ageOf = (date: string, today: string): number => Math.max(0, toDayNumber(today) - toDayNumber(date))

/** From half for somebody nothing ties one to, to 1. */
export const closenessOf = ({ relationship }: Known): number => reachOf(relationship)

/** Prepares matching: the entries are read once, and the people as long as their list lives. */
export const prepareMatching = (input: MatchInput): Matching => {
  const indexOf = new Map(input.people.map(({ personId }, index) => [personId, index]))
  const knownOf = (personId: string): Known | null => {
    const index = indexOf.get(personId) ?? -1
    const [person, relationship] = [input.people[index], input.relationships[index]]
    return person?.isNamed === true && relationship !== undefined ? { person, relationship } : null
  }
  const lastLearned = lastLearnedOn(input.entries)
  const entries = input.entries.filter(
    (entry) =>
      entry.settledOn === null &&
      freshness(entry, input.today) >= FADED_AWAY &&
      (entry.personId === null || knownOf(entry.personId) !== null),
  )
  return {
    input,
    entries,
    answersTo: createAnswers(
      input.people,
      entries.filter(({ kind }) => kind === 'offer'),
    ),
    knownOf,
    isInTouchWith: ({ person, relationship }) => {
      const learnedOn = lastLearned.get(person.personId)
      return (
        isInTouch(relationship) ||
        (learnedOn !== undefined && ageOf(learnedOn, input.today) <= SPOKE_LATELY_DAYS)
      )
    },
  }
}

const lastLearnedOn = (entries: readonly LearnedEntry[]): ReadonlyMap<string, string> => {
  const last = new Map<string, string>()
  for (const { personId, learnedOn } of entries) {
    if (personId !== null && learnedOn > (last.get(personId) ?? '')) last.set(personId, learnedOn)
  }
  return last
}
