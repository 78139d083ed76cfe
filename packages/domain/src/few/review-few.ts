import type { PersonFacts } from '../person-facts.ts'
import { addDays } from '../plain-date.ts'
import type { Reason } from '../plan/index.ts'
import type { ChosenPerson } from '../purpose/index.ts'
import { dateInWords, type Relationship } from '../strength/index.ts'
import type { FewEvidence } from './evidence.ts'
import { suggestFew } from './suggest-few.ts'

/** Days from one review to the next: a year. */
const REVIEW_DAYS = 365
/** Days without a word that are long for somebody who has first claim on one's time: a year. */
const LONG_SILENCE_DAYS = 365
/** Days for which a deed counts as one of the past few years: three years. */
const PAST_YEARS_DAYS = 3 * 365
/** Days for which somebody newly chosen is left in peace: half a year. */
const SETTLING_DAYS = 183
/** Proposed to join besides those for whom there is room: enough to compare with, and no crowd. */
const LEAST_PROPOSED = 3
/** Proposed to join at most: a year's change, not a new list. */
const MOST_PROPOSED = 10

/** Whether it is time to go through them: a year since the last review, or since the first of them was chosen. */
export const isReviewDue = (
  chosen: readonly ChosenPerson[],
  reviewedOn: string | null,
  today: string,
): boolean => {
  if (chosen.length === 0) return false
  const yearAgo = addDays(today, -REVIEW_DAYS)
  return reviewedOn === null ? chosen.some(({ addedOn }) => addedOn <= yearAgo) : reviewedOn < yearAgo
}

export interface ReviewInput {
  readonly chosen: readonly ChosenPerson[]
  readonly evidence: ReadonlyMap<string, FewEvidence>
  readonly people: readonly PersonFacts[]
  /** In the order of `people`. */
  readonly relationships: readonly Relationship[]
  readonly size: number
  readonly today: string
}

export interface FewReview {
  readonly stay: readonly ChosenPerson[]
  readonly leave: readonly { readonly person: ChosenPerson; readonly reasons: readonly Reason[] }[]
  /** Ids, best first; only people who did something. */
  readonly join: readonly string[]
}

/** Who could leave (nothing done in the past years, and no word for long), and who did more. Nothing is decided. */
export const reviewFew = ({
  chosen,
  evidence,
  people,
  relationships,
  size,
  today,
}: ReviewInput): FewReview => {
  const isChosen = new Set(chosen.map(({ personId }) => personId))
  const standing = new Map<string, Relationship>()
  for (const [index, { personId }] of people.entries()) {
    const relationship = isChosen.has(personId) ? relationships[index] : undefined
    if (relationship !== undefined) standing.set(personId, relationship)
  }
  const judged = chosen.map((person) => ({
    person,
    reasons: reasonsToLeave(person, evidence.get(person.personId), standing.get(person.personId), today),
  }))
  const leave = judged.filter(({ reasons }) => reasons.length > 0)
  const room = Math.max(0, size - chosen.length) + leave.length
  const join = suggestFew(evidence, isChosen, Number.POSITIVE_INFINITY)
    .filter(({ basis }) => basis === 'deeds')
    .slice(0, Math.min(MOST_PROPOSED, Math.max(LEAST_PROPOSED, room)))
  return {
    stay: judged.filter(({ reasons }) => reasons.length === 0).map(({ person }) => person),
    leave,
    join: join.map(({ personId }) => personId),
  }
}

/** Empty where somebody stays. */
const reasonsToLeave = (
  { addedOn }: ChosenPerson,
  evidence: FewEvidence | undefined,
  relationship: Relationship | undefined,
  today: string,
): readonly Reason[] => {
  if (addedOn > addDays(today, -SETTLING_DAYS)) return []
  const lastDeedOn = evidence?.lastDeedOn ?? null
  const hasUndatedDeed = lastDeedOn === null && evidence?.basis === 'deeds'
  if (hasUndatedDeed || (lastDeedOn !== null && lastDeedOn >= addDays(today, -PAST_YEARS_DAYS))) return []
  const lastContactOn = relationship?.lastContactOn ?? null
  if (lastContactOn !== null && lastContactOn >= addDays(today, -LONG_SILENCE_DAYS)) return []
  return [
    {
      kind: 'nothing-done',
      text:
        lastDeedOn === null
          ? 'Nothing they did for you is on record'
          : `The last they did for you on record is of ${dateInWords(lastDeedOn)}`,
      on: lastDeedOn,
    },
    {
      kind: 'silent',
      text:
        lastContactOn === null
          ? 'No conversation is on record'
          : `No word since ${dateInWords(lastContactOn)}`,
      on: lastContactOn,
    },
  ]
}
