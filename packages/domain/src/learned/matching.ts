import { isInTouch, reachOf } from '../match/reach.ts'
import type { PersonFacts } from '../person-facts.ts'
import { toDayNumber } from '../plain-date.ts'
import type { Relationship } from '../strength/index.ts'
import { type Answer, createAnswers } from './answers.ts'
import type { LearnedEntry, MatchInput } from './matches.ts'

/** Everything that the three sorts of match are made of, worked out once. */
export interface Matching {
  readonly input: MatchInput
  /** Open and not faded away. */
  readonly entries: readonly CurrentEntry[]
  /** What answers a need that is put into words, best first. */
  readonly answersTo: (text: string) => readonly Answer[]
  /** A named person and how one stands with them; null for anybody else. */
  readonly knownOf: (personId: string) => Known | null
  /** How much of an entry still holds, 1 when it was just learned. */
  readonly freshnessOf: (entry: LearnedEntry) => number
}

interface CurrentEntry {
  readonly entry: LearnedEntry
  /** Null for the user's own. */
  readonly whose: Known | null
}

export interface Known {
  readonly person: PersonFacts
  readonly relationship: Relationship
  /** From half for somebody nothing ties one to, to 1. */
  readonly closeness: number
  /** In touch by the contact log, or by what was learned of them lately. */
  readonly isInTouch: boolean
}

/** Days after which half of those who needed something have it, and after which half of what was offered is gone. Judgements. */
const HALF_LIFE_DAYS = { need: 180, offer: 730, 'working-on': 180 }
/** Less than this left, and it is passed over: three half-lives, so a need of eighteen months ago. */
const FADED_AWAY = 1 / 8
/** Days for which something learned of somebody shows that one speaks with them, though no conversation is on record. */
const SPOKE_LATELY_DAYS = 365
/** Whoever one is in touch with comes before all others. */
const IN_TOUCH_FIRST = 10

/** How much of an entry still holds, 1 when it was just learned. */
export const freshness = ({ kind, learnedOn }: LearnedEntry, today: string): number =>
  0.5 ** (ageOf(learnedOn, today) / HALF_LIFE_DAYS[kind])

const ageOf = (date: string, today: string): number => Math.max(0, toDayNumber(today) - toDayNumber(date))

/** Prepares matching: the entries are read once, and the people as long as their list lives. */
export const prepareMatching = (input: MatchInput): Matching => {
  const { people, relationships, today } = input
  const lastLearned = lastLearnedOn(input.entries)
  const knowns = people.map((person, index): Known | null => {
    const relationship = relationships[index]
    if (!person.isNamed || relationship === undefined) return null
    const learnedOn = lastLearned.get(person.personId)
    return {
      person,
      relationship,
      closeness: reachOf(relationship),
      isInTouch:
        isInTouch(relationship) || (learnedOn !== undefined && ageOf(learnedOn, today) <= SPOKE_LATELY_DAYS),
    }
  })
  const byId = new Map(people.map(({ personId }, index) => [personId, knowns[index] ?? null]))
  const knownOf = (personId: string) => byId.get(personId) ?? null
  const fresh = new Map(input.entries.map((entry) => [entry, freshness(entry, today)]))
  const freshnessOf = (entry: LearnedEntry) => fresh.get(entry) ?? 0
  const entries = input.entries.flatMap((entry) => {
    const whose = entry.personId === null ? null : knownOf(entry.personId)
    const isOver = entry.settledOn !== null || freshnessOf(entry) < FADED_AWAY
    return isOver || (entry.personId !== null && whose === null) ? [] : [{ entry, whose }]
  })
  const offers = entries.filter(({ entry: { kind } }) => kind === 'offer').map(({ entry }) => entry)
  const preference = (index: number) => {
    const known = knowns[index]
    return known == null ? 0 : known.closeness + (known.isInTouch ? IN_TOUCH_FIRST : 0)
  }
  return { input, entries, answersTo: createAnswers(people, offers, preference), knownOf, freshnessOf }
}

const lastLearnedOn = (entries: readonly LearnedEntry[]): ReadonlyMap<string, string> => {
  const last = new Map<string, string>()
  for (const { personId, learnedOn } of entries) {
    if (personId !== null && learnedOn > (last.get(personId) ?? '')) last.set(personId, learnedOn)
  }
  return last
}
