import { type Balance, NO_BALANCE, whyHeldBack } from '../ledger/index.ts'
import type { Reason } from '../plan/index.ts'
import { describeNeed, type Need, type Objective } from '../purpose/index.ts'
import { dateInWords } from '../strength/index.ts'
import type { Answer } from './answers.ts'
import type { AskMatch, GiveMatch, IntroduceMatch, LearnedEntry } from './matches.ts'
import type { Known, Matching } from './matching.ts'
import { ageReasons, answerReasons, entryReason, nameOf, positionReason, quote, tieOf } from './reasons.ts'

/** People proposed to be asked for one need. */
const MOST_FOR_A_NEED = 3
/** What a position is worth beside an offer in somebody's own words. A judgement. */
const BY_POSITION = 0.85

/** What the user could ask of whom; who was given nothing yet comes last, and is held back. */
export const askOf = (
  matching: Matching,
  gives: readonly GiveMatch[],
  introductions: readonly IntroduceMatch[],
): readonly AskMatch[] => {
  const firstGive = new Map<string, string>()
  const remember = (personId: string, suggestion: string) => {
    if (!firstGive.has(personId)) firstGive.set(personId, suggestion)
  }
  for (const { personId, suggestion } of gives) remember(personId, suggestion)
  for (const { aId, suggestion } of introductions) remember(aId, suggestion)
  return wishesOf(matching)
    .flatMap((wish) => asksFor(wish, matching, firstGive))
    .sort(
      (a, b) =>
        Number(a.heldBack !== null) - Number(b.heldBack !== null) ||
        b.score - a.score ||
        (idOf(a) < idOf(b) ? -1 : 1),
    )
}

const idOf = ({ personId, offer, need, objectiveId }: AskMatch): string =>
  [personId, offer?.learnedId, need?.learnedId, objectiveId].join(' ')

/** Something the user is after. */
interface Wish {
  readonly text: string
  readonly need: LearnedEntry | null
  readonly objectiveId: string | null
  readonly worth: number
  readonly reason: Reason
}

const wishesOf = ({ entries, freshnessOf, input }: Matching): readonly Wish[] => [
  ...entries
    .filter(({ entry: { kind }, whose }) => kind === 'need' && whose === null)
    .map(({ entry: need }) => ({
      text: need.text,
      need,
      objectiveId: null,
      worth: freshnessOf(need),
      reason: entryReason(need, null, input.today),
    })),
  ...input.objectives.flatMap((objective) => wishesFor(objective, input.needs)),
]

/** An objective is after its needs, and after what its statement says where it has none. */
const wishesFor = (objective: Objective, needs: readonly Need[]): readonly Wish[] => {
  const own = needs.filter(
    ({ objectiveId, personId }) => objectiveId === objective.objectiveId && personId === null,
  )
  const texts = own.length === 0 ? [objective.statement] : own.map(wordsOfNeed)
  return texts.map((text) => ({
    text,
    need: null,
    objectiveId: objective.objectiveId,
    worth: 1,
    reason: {
      kind: 'objective',
      text: `Your objective: ${quote(objective.statement)}`,
      objectiveId: objective.objectiveId,
      due: objective.due,
    },
  }))
}

const wordsOfNeed = (need: Need): string =>
  [need.topic, describeNeed(need, null), need.industry, need.place === null ? null : `in ${need.place}`]
    .filter((part) => part !== null)
    .join(', ')

const asksFor = (
  wish: Wish,
  matching: Matching,
  firstGive: ReadonlyMap<string, string>,
): readonly AskMatch[] => {
  const possible = matching.answersTo(wish.text).flatMap((answer) => {
    const known = answer.personId === null ? null : matching.knownOf(answer.personId)
    // Whom an objective needs by position is ranked with its needs; here it is what people offered themselves.
    const isAside = answer.offer === null && wish.need === null
    if (known === null || isAside || !known.isInTouch) return []
    const holds = answer.offer === null ? BY_POSITION : matching.freshnessOf(answer.offer)
    return [{ answer, known, worth: 100 * answer.fit * wish.worth * holds * known.closeness }]
  })
  const best = new Map<string, (typeof possible)[number]>()
  for (const each of possible.sort((a, b) => b.worth - a.worth)) {
    if (!best.has(each.known.person.personId)) best.set(each.known.person.personId, each)
  }
  return [...best.values()]
    .slice(0, MOST_FOR_A_NEED)
    .map(({ answer, known, worth }) => askFor(wish, answer, known, worth, matching, firstGive))
}

const askFor = (
  wish: Wish,
  answer: Answer,
  known: Known,
  worth: number,
  { input: { today, balances } }: Matching,
  firstGive: ReadonlyMap<string, string>,
): AskMatch => ({
  personId: known.person.personId,
  offer: answer.offer,
  need: wish.need,
  objectiveId: wish.objectiveId,
  score: Math.max(1, Math.round(worth)),
  suggestion: `Ask ${nameOf(known)} about ${quote(answer.offer?.text ?? wish.text)}`,
  reasons: [
    answer.offer === null ? positionReason(known) : entryReason(answer.offer, known, today),
    wish.reason,
    ...answerReasons(answer),
    ...ageReasons([wish.need, answer.offer], today),
    tieOf(known, today),
  ],
  heldBack: heldBackFor(
    known,
    balances.get(known.person.personId) ?? NO_BALANCE,
    firstGive.get(known.person.personId) ?? null,
    today,
  ),
})

const heldBackFor = (
  known: Known,
  balance: Balance,
  suggestion: string | null,
  today: string,
): string | null => {
  const first = suggestion === null ? 'ask what they need' : suggestion
  switch (whyHeldBack(balance)) {
    case null:
      return null
    case 'nothing-given':
      return `Nothing that you gave ${nameOf(known)} is on record yet. Give first: ${first}.`
    case 'ask-open': {
      const { openSince } = balance.asked
      const since = openSince === null ? '' : ` since ${dateInWords(openSince, today)}`
      return `Something you asked ${nameOf(known)} for is open${since}. Until there is an answer, give: ${first}.`
    }
  }
}
