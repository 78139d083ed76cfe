import type { PersonFacts } from '../person-facts.ts'
import type { Reason } from '../plan/plan.ts'
import type { PersonKind } from '../purpose/index.ts'
import type { Relationship } from '../strength/index.ts'
import { keepBest } from './best.ts'
import { explainMatch } from './explain-match.ts'
import { foldedInOrder, foldPerson } from './folded-person.ts'
import { matchKind } from './match-kind.ts'
import { type ChannelAdvice, channelAdvice, reachOf, tieReason } from './reach.ts'

/** Who is looked for: somebody by name, or a kind of person. */
export interface Wanted extends PersonKind {
  readonly personId: string | null
}

export interface MatchCandidate {
  readonly person: PersonFacts
  readonly relationship: Relationship
  /** 0 to 1, exactly 1 where all that is asked for is met. How alive the tie is counts for the rank alone. */
  readonly fit: number
  readonly channel: ChannelAdvice | null
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

export interface RankedCandidates {
  /** How many people fit at all. */
  readonly total: number
  /** Best first. */
  readonly candidates: readonly MatchCandidate[]
}

export interface Candidacy {
  readonly people: readonly PersonFacts[]
  /** In the order of `people`. */
  readonly relationships: readonly Relationship[]
  /** `YYYY-MM-DD` */
  readonly today: string
}

/**
 * The people who fit what is wanted, by fit × how alive the tie is; of equals the stronger tie, then the lower id.
 * Linear in people, plus a heap of `offset + limit`.
 */
export const rankCandidates = (
  wanted: Wanted,
  { people, relationships, today }: Candidacy,
  window: { readonly limit: number; readonly offset: number },
): RankedCandidates => {
  const named = wanted.personId
  const matcher = matchKind(wanted)
  const fits = new Map<number, number>()
  const isFirst = (a: number, b: number): boolean => {
    const lead = (relationships[a]?.strength ?? 0) - (relationships[b]?.strength ?? 0)
    return lead !== 0 ? lead > 0 : (people[a]?.personId ?? '') < (people[b]?.personId ?? '')
  }
  const best = keepBest(window.offset + window.limit, isFirst)
  const folded = foldedInOrder(people)
  let total = 0
  for (let index = 0; index < folded.length; index += 1) {
    const subject = folded[index]
    const relationship = relationships[index]
    if (subject === undefined || subject === null || relationship === undefined) continue
    const fit = named === null ? matcher.fit(subject) : Number(subject.person.personId === named)
    if (fit === 0) continue
    total += 1
    fits.set(index, fit)
    best.offer(index, fit * reachOf(relationship))
  }
  const candidates = best
    .take()
    .slice(window.offset)
    .flatMap((index): MatchCandidate[] => {
      const person = people[index]
      const relationship = relationships[index]
      if (person === undefined || relationship === undefined) return []
      const why: readonly Reason[] =
        named === null
          ? explainMatch(wanted, matcher, foldPerson(person))
          : [{ kind: 'named', text: 'Named by you' }]
      return [
        {
          person,
          relationship,
          fit: fits.get(index) ?? 0,
          channel: channelAdvice(person, relationship),
          reasons: [...why, tieReason(person, relationship, today)],
        },
      ]
    })
  return { total, candidates }
}
