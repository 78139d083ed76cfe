import type { Reason } from '../../plan/plan.ts'
import type { RelationshipState } from '../../relationship-state.ts'
import { counted } from '../../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../../words/index.ts'
import type { PersonThere, WantedThere } from '../map/index.ts'
import type { AnswerThere, Fitting, Somebody } from './fitting.ts'

/** Longest need inside a sentence, in characters. */
const LONGEST_NEED = 120

interface Standing<Someone> {
  readonly relationshipTo: (someone: Someone) => PersonThere['relationship']
  readonly wayTo: (someone: Someone) => PersonThere['way']
}

/** Why an organization is worth a place on the board: what of it is asked for, who answers, and how one gets in. */
export const whySuggested = <Someone extends Somebody>(
  { people, namedBy, answers }: Fitting<Someone>,
  standing: Standing<Someone>,
): readonly Reason[] => {
  const known = people.filter((someone) => standing.relationshipTo(someone) !== null).length
  return [
    ...namedBy.map((wanted) => ({
      kind: 'named',
      text: `Named by what you need: ${inWords(wanted)}`,
      needId: wanted.needId,
    })),
    ...answers.map((answer) => whoAnswers(answer)),
    howToGetIn(leading(people, answers), known, standing),
  ]
}

const whoAnswers = <Someone extends Somebody>({ wanted, best, fit, count }: AnswerThere<Someone>): Reason => {
  const others = count === 1 ? '' : ` and ${counted(count - 1, 'other')}`
  const fits = count === 1 ? 'fits' : 'fit'
  const verb = fit < 1 ? 'may fit' : fits
  return {
    kind: 'needs',
    text: `${nameOf(best)}${others} ${verb} what you need: ${inWords(wanted)}`,
    needId: wanted.needId,
    personId: best.subject.person.personId || null,
    fit: Math.round(100 * fit),
    count,
  }
}

/** Whoever answers a need most likely, else whoever a word reaches most likely. */
const leading = <Someone extends Somebody>(
  people: readonly Someone[],
  answers: readonly AnswerThere<Someone>[],
): Someone | null => {
  const among = answers.length > 0 ? answers.map(({ best }) => best) : people
  return among.toSorted((a, b) => b.chance - a.chance)[0] ?? null
}

const howToGetIn = <Someone extends Somebody>(
  someone: Someone | null,
  known: number,
  standing: Standing<Someone>,
): Reason => {
  if (someone === null) return { kind: 'reach', text: 'Nobody there is on record yet', chance: 0, known }
  const relationship = standing.relationshipTo(someone)
  const way = standing.wayTo(someone)
  const chance = way === null ? 0 : Math.round(10_000 * way.probability) / 10_000
  const facts = { chance, known, personId: someone.subject.person.personId || null }
  const name = nameOf(someone)
  if (relationship !== null) {
    const among = known > 1 ? `, one of ${known} people you know there` : ' there'
    return { kind: 'reach', text: `${STATE_WORDS[relationship.state](`${name}${among}`)}`, ...facts }
  }
  const via = way?.via[0]
  const through = via === undefined ? null : plainText(via.name, LONGEST_NAME_IN_WORDS)
  const text =
    through !== null
      ? `${through} can bring you to ${name}`
      : way === null
        ? `Nobody leads to ${name} yet`
        : `A word reaches ${name}`
  return { kind: 'reach', text, ...facts }
}

const inTouch = (who: string) => `You are in touch with ${who}`
const silent = (who: string) => `You know ${who}; it has been a while`
const STATE_WORDS: Readonly<Record<RelationshipState, (who: string) => string>> = {
  warm: inTouch,
  new: inTouch,
  cooling: inTouch,
  dormant: silent,
  lapsed: silent,
  unknown: (who) => `You are connected with ${who}; no conversation is on record yet`,
}

const nameOf = ({ subject }: Somebody): string => plainText(subject.person.name, LONGEST_NAME_IN_WORDS)
const inWords = ({ text }: WantedThere): string => plainText(text, LONGEST_NEED)
