import { isNoun } from '../lexicon/nouns.ts'
import type { ObjectiveKind } from '../objective-check.ts'
import type { Goal } from './goal.ts'
import { judgeGoal } from './judge-goal.ts'
import type { Judgement } from './judge-thing.ts'

export interface JudgedGoal extends Judgement {
  readonly goal: Goal
}

export interface JudgedStatement {
  readonly kind: ObjectiveKind
  readonly isMeasured: boolean
  /** The goal that decided; null where nothing was said. */
  readonly chief: JudgedGoal | null
  readonly goals: readonly JudgedGoal[]
}

/** Of all goals of a statement the one that says most: what comes of it goes before what is done for it. */
export const judgeStatement = (goals: readonly Goal[]): JudgedStatement => {
  const judged = goals.map((goal) => ({ goal, ...judgeGoal(goal) }))
  const asked = judged.filter(({ goal }) => goal.place !== 'background' && goal.place !== 'denied')
  const chief =
    asked.find((one) => one.kind === 'outcome' && isSaidOutright(one, judged)) ??
    asked.find(
      ({ kind, goal }) => kind === 'activity' && goal.place !== 'told' && goal.place !== 'purpose',
    ) ??
    asked.find(({ kind, goal }) => kind === 'activity' && goal.place === 'purpose') ??
    (asked.length === 0 ? judged.find(isHabit) : undefined) ??
    null
  if (chief === null) return { kind: 'none', isMeasured: false, chief: judged[0] ?? null, goals: judged }
  const isMeasured =
    chief.isMeasured ||
    asked.some(({ kind, isMeasured: is, goal }) => is && kind === chief.kind && goal.place !== 'told')
  return { kind: chief.kind, isMeasured, chief, goals: judged }
}

/** "I go to the guild dinner every month" and nothing else: it is at least what one does. */
const isHabit = ({ kind, goal: { verb, thing, words, isRhythmic } }: JudgedGoal): boolean =>
  kind === 'activity' &&
  verb?.verbClass === 'do' &&
  (isNoun(thing.head, 'doing') || isRhythmic) &&
  words[0]?.key === verb.lemma.split(' ')[0]

/** An outcome that something is done for counts where it is definite and no mere sale; so does one that others told. */
const isSaidOutright = ({ goal, isMeasured }: JudgedGoal, all: readonly JudgedGoal[]): boolean => {
  if (goal.place === 'main') return true
  const isSale = goal.verb?.verbClass === 'sell'
  if (goal.place === 'told') return isMeasured && !isSale
  const main = all.find(({ goal: one }) => one.place === 'main')
  const isAfterDeed = main?.kind === 'activity'
  if (!isAfterDeed)
    return (
      goal.isMarked ||
      isMeasured ||
      goal.place === 'joined' ||
      main?.goal.verb?.lemma === 'use' ||
      goal.verb?.verbClass === 'learn'
    )
  return (isMeasured || goal.verb?.verbClass === 'learn') && !isSale
}
