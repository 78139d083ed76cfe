import type { Answer } from './answers.ts'
import type { GiveMatch, IntroduceMatch, LearnedEntry } from './matches.ts'
import type { Known, Matching } from './matching.ts'
import {
  ageReasons,
  answerReasons,
  entryReason,
  nameOf,
  positionOf,
  positionReason,
  quote,
  tieOf,
} from './reasons.ts'

/** People proposed for one need: more of them is a list and no proposal. */
const MOST_FOR_A_NEED = 3
/** What a position is worth beside an offer in somebody's own words. A judgement. */
const BY_POSITION = 0.85

interface Possible {
  readonly need: LearnedEntry
  readonly answer: Answer
  readonly a: Known
  readonly b: Known
  /** Unrounded, up to 100. */
  readonly worth: number
}

/** Who should meet whom, and, where one is hardly in touch with one of the two, whom to tell of. */
export const introduceOf = (
  matching: Matching,
): { readonly introduce: readonly IntroduceMatch[]; readonly tell: readonly GiveMatch[] } => {
  const introductions: Possible[] = []
  const tell: GiveMatch[] = []
  for (const { entry: need, whose } of matching.entries) {
    if (need.kind !== 'need' || whose === null) continue
    const possible = possibleFor(need, whose, matching)
    const both = possible.filter(({ a, b }) => a.isInTouch && b.isInTouch)
    introductions.push(...both.slice(0, MOST_FOR_A_NEED))
    const [first] = possible
    if (both.length === 0 && first !== undefined) tell.push(tellOf(first, matching))
  }
  return { introduce: pairUp(introductions, matching), tell }
}

const possibleFor = (need: LearnedEntry, a: Known, matching: Matching): readonly Possible[] => {
  const { answersTo, knownOf, freshnessOf } = matching
  const best = new Map<string, Possible>()
  for (const answer of answersTo(need.text)) {
    if (answer.personId === null || answer.personId === need.personId) continue
    const b = knownOf(answer.personId)
    if (b === null) continue
    const holds = answer.offer === null ? BY_POSITION : freshnessOf(answer.offer)
    const ties = Math.sqrt(a.closeness * b.closeness)
    const worth = 100 * answer.fit * freshnessOf(need) * holds * ties
    const known = best.get(answer.personId)
    if (known === undefined || worth > known.worth) {
      best.set(answer.personId, { need, answer, a, b, worth })
    }
  }
  return [...best.values()].sort(byWorth)
}

const byWorth = (one: Possible, other: Possible): number =>
  other.worth - one.worth || (one.b.person.personId < other.b.person.personId ? -1 : 1)

/** Two who each answer the other are one introduction, and the best there is. */
const pairUp = (all: readonly Possible[], matching: Matching): readonly IntroduceMatch[] => {
  const directed = new Map<string, Possible>()
  for (const possible of all) {
    const key = `${possible.a.person.personId} ${possible.b.person.personId}`
    const known = directed.get(key)
    if (known === undefined || possible.worth > known.worth) directed.set(key, possible)
  }
  const matches: IntroduceMatch[] = []
  for (const possible of all) {
    const [a, b] = [possible.a.person.personId, possible.b.person.personId]
    const back = directed.get(`${b} ${a}`) ?? null
    const isBestOfPair = directed.get(`${a} ${b}`) === possible
    // The better direction leads; the other is told in its reasons.
    const leads = back === null || possible.worth > back.worth || (possible.worth === back.worth && a < b)
    if (back !== null && isBestOfPair && !leads) continue
    matches.push(introduction(possible, isBestOfPair ? back : null, matching))
  }
  return matches.sort(
    (one, other) =>
      other.score - one.score ||
      compare(one.aId, other.aId) ||
      compare(one.bId, other.bId) ||
      compare(one.need.learnedId, other.need.learnedId),
  )
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

const introduction = (possible: Possible, back: Possible | null, { input }: Matching): IntroduceMatch => {
  const { need, answer, a, b, worth } = possible
  const { today } = input
  const missed = (1 - worth / 100) * (1 - (back?.worth ?? 0) / 100)
  return {
    aId: a.person.personId,
    bId: b.person.personId,
    need,
    offer: answer.offer,
    isMutual: back !== null,
    score: Math.max(1, Math.round(100 * (1 - missed))),
    suggestion:
      back === null
        ? `Introduce ${nameOf(a)} to ${nameOf(b)}, for ${quote(need.text)}`
        : `Introduce ${nameOf(a)} and ${nameOf(b)}: each has what the other needs`,
    reasons: [
      ...reasonsOf(possible, today),
      ...(back === null ? [] : reasonsOf(back, today)),
      ...ageReasons([need, answer.offer], today),
      tieOf(a, today),
      tieOf(b, today),
    ],
  }
}

const reasonsOf = ({ need, answer, a, b }: Possible, today: string) => [
  entryReason(need, a, today),
  answer.offer === null ? positionReason(b) : entryReason(answer.offer, b, today),
  ...answerReasons(answer),
]

const tellOf = (possible: Possible, { input: { today } }: Matching): GiveMatch => {
  const { need, answer, a, b, worth } = possible
  const distant = b.isInTouch ? a : b
  const what = positionOf(b)
  return {
    personId: a.person.personId,
    need,
    offer: null,
    score: Math.max(1, Math.round(worth)),
    suggestion: `Tell ${nameOf(a)} of ${nameOf(b)}${what === '' ? '' : `, ${what}`}`,
    reasons: [
      ...reasonsOf(possible, today),
      ...ageReasons([need, answer.offer], today),
      {
        kind: 'thin-tie',
        text: `You are hardly in touch with ${nameOf(distant)}: have a word before you bring the two together`,
        personId: distant.person.personId,
      },
      tieOf(b, today),
    ],
  }
}
