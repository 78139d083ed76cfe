import { LONGEST_NAME_IN_WORDS, plainText } from '../../words/index.ts'
import { type NextKind, standingThere, type TargetMap, type Via } from '../map/index.ts'
import type { Qualification } from '../qualify.ts'
import { isLive, type TargetState } from '../target.ts'

/** What moves a target on: `find-out` what is required of it, `qualify` it, or what the map says comes next. */
export const FOCUS_KINDS = ['find-out', 'qualify', 'talk', 'introduction', 'name'] as const
export type FocusKind = (typeof FOCUS_KINDS)[number]

/** Minutes that a step takes, with the note after it: a call, a few lines to a connector, a look at what is public. Judgements. */
const MINUTES: Readonly<Record<FocusKind, number>> = {
  'find-out': 20,
  qualify: 10,
  talk: 30,
  introduction: 15,
  name: 15,
}

export interface FocusStep {
  readonly kind: FocusKind
  /** By whom; null where the user does it alone. */
  readonly person: Via | null
  readonly minutes: number
  readonly text: string
}

/** Longest criterion inside a sentence, in characters. */
const LONGEST_CRITERION = 100

/** The one step that moves a live target on; null where it is to be decided on instead, or takes no time any more. */
export const stepFor = (
  state: TargetState,
  { verdict, next }: Qualification,
  map: TargetMap,
): FocusStep | null => {
  if (!isLive(state) || verdict === 'fails') return null
  const isEarly = state === 'identified' || state === 'mapping'
  const toAsk = insiderOf(map)
  if (isEarly && verdict === 'open' && next !== null) {
    const question = `“${plainText(next.text, LONGEST_CRITERION)}”`
    return {
      kind: 'find-out',
      person: toAsk,
      minutes: MINUTES['find-out'],
      text:
        toAsk === null
          ? `Look up whether it meets ${question}`
          : `Ask ${plainText(toAsk.name, LONGEST_NAME_IN_WORDS)}, who works there, about ${question}`,
    }
  }
  if (map.next !== null && (map.next.ask !== null || !isEarly || verdict !== 'qualifies')) {
    const { kind, ask, text } = map.next
    return { kind: kind satisfies NextKind, person: ask, minutes: MINUTES[kind], text }
  }
  return {
    kind: 'qualify',
    person: null,
    minutes: MINUTES.qualify,
    text: 'It meets all you require: call it qualified, and pursue it',
  }
}

const insiderOf = (map: TargetMap): Via | null => {
  const known = map.cells
    .flatMap(({ people }) => people)
    .filter((person) => standingThere(person) === 'known')
    .toSorted((a, b) => (b.relationship?.strength ?? 0) - (a.relationship?.strength ?? 0))[0]
  return known === undefined ? null : { personId: known.personId, name: known.name }
}
