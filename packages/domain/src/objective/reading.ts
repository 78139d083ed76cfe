import { type JudgedStatement, judgeStatement } from './clause/judge-statement.ts'
import { readGoals } from './clause/read-goals.ts'
import type { Thing } from './clause/thing.ts'
import { sentencesOf, type Word } from './clause/words.ts'
import { type DateSpan, deadlineOf, readDates } from './dates/read-dates.ts'
import { horizonOf } from './horizon.ts'
import { type NumberSpan, readNumbers } from './numbers/read-numbers.ts'
import type { Horizon, ObjectiveFrame } from './objective-check.ts'
import { isSelfServing, isUrgent } from './self-serving.ts'
import { type ReadText, readText } from './text/read-text.ts'

/** A statement taken apart: all that the letters, the advice and the rewrite are judged from. */
export interface Reading {
  readonly text: ReadText
  readonly dates: readonly DateSpan[]
  readonly numbers: readonly NumberSpan[]
  readonly statement: JudgedStatement
  readonly selfServing: { readonly is: boolean; readonly words: readonly string[] }
  readonly deadline: DateSpan | null
  readonly due: string | null
  readonly horizon: Horizon
  readonly measure: Measure | null
}

/** How many of what, as the statement says it. */
export interface Measure {
  readonly amount: number
  readonly unit: string | null
  readonly words: string
}

export const readStatement = (statement: string, frame: ObjectiveFrame): Reading => {
  const text = readText(statement)
  const dates = readDates(text, frame.today)
  const numbers = readNumbers(text.tokens)
  const judged = judgeStatement(readGoals(sentencesOf(text, dates, numbers)))
  const deadline = deadlineOf(dates, judged.kind === 'activity' && judged.chief?.goal.place !== 'background')
  const due = frame.due ?? deadline?.date ?? null
  return {
    text,
    dates,
    numbers,
    statement: judged,
    selfServing: isSelfServing(judged, text, due, frame.today),
    deadline,
    due,
    horizon: horizonOf(due, frame.today, isUrgent(text.plain)),
    measure: measureOf(text, judged),
  }
}

/** The words from the first to the last as they were written. */
export const written = (text: ReadText, words: readonly Word[]): string => {
  const first = words[0]?.token
  const last = words.at(-1)?.token
  return first === undefined || last === undefined
    ? ''
    : text.raw.slice(first.start, last.end).replace(/\s+/g, ' ')
}

const measureOf = (text: ReadText, { chief, goals, kind }: JudgedStatement): Measure | null => {
  if (kind === 'none' || chief === null) return null
  const among = [
    chief,
    ...goals.filter(
      (one) =>
        one.isMeasured && one.kind === kind && one.goal.place !== 'background' && one.goal.place !== 'denied',
    ),
  ]
  for (const { goal } of among) {
    const found = countIn(text, goal.thing)
    if (found !== null) return found
  }
  return null
}

const countIn = (text: ReadText, { count, countWords, core, outerCount }: Thing): Measure | null => {
  if (count !== null && !(outerCount?.isEach && count === 1))
    return {
      amount: count * (outerCount?.isEach ? outerCount.value : 1),
      unit: written(text, core) || null,
      words: written(text, [...countWords, ...core]),
    }
  if (outerCount === null) return null
  const { value, words, counted } = outerCount
  return { amount: value, unit: written(text, counted) || null, words: written(text, [...words, ...counted]) }
}
