import type { Goal } from '../clause/goal.ts'
import { DEFINITE, LOOSE } from '../clause/small-words.ts'
import { isPlural } from '../clause/thing.ts'
import { daysBetween } from '../dates/calendar.ts'
import { capital, dayInWords, proposedDue } from '../in-words.ts'
import { isNoun } from '../lexicon/nouns.ts'
import type { ObjectiveFrame } from '../objective-check.ts'
import type { Reading } from '../reading.ts'
import { fromMatter } from './from-matter.ts'
import { type Edit, keptOf, piece, timesIn } from './kept-words.ts'
import { longTermOf } from './long-term.ts'
import { PROPOSED } from './proposed-number.ts'

/** Days until something done has had the time to lead to anything: two weeks. */
const DAYS_TO_BEAR_FRUIT = 14

/** A better statement that keeps what is good in the user's, or null where nothing is to mend; "…" is left for them to fill in. */
export const rewriteOf = (reading: Reading, frame: ObjectiveFrame): string | null => {
  const { statement, due, selfServing } = reading
  if (selfServing.is) return longTermOf(reading, frame)
  const isOpen = due === null || due < frame.today
  const day = dayInWords(isOpen ? proposedDue(frame.today) : due)
  const goal = statement.chief?.goal
  if (statement.kind === 'none' || goal === undefined) return fromMatter(reading, day)
  if (statement.kind === 'activity') return withFruit(reading, goal, frame)
  if (statement.isMeasured && !isOpen) return null
  if (statement.isMeasured) return `By ${day}: ${keptOf(reading, goal, timesIn(reading))}`
  return counted(reading, goal, day)
}

/** What is done stays; what should come of it is asked for beside it. */
const withFruit = (reading: Reading, goal: Goal, { today }: ObjectiveFrame): string => {
  const { due } = reading
  const isTooSoon = due !== null && due >= today && daysBetween(today, due) < DAYS_TO_BEAR_FRUIT
  const isOpen = due === null || due < today || isTooSoon
  const deed = capital(keptOf(reading, goal, isTooSoon ? [] : timesIn(reading)))
  const isOnePerson =
    goal.thing.count === null &&
    goal.thing.core.length > 1 &&
    goal.thing.core.every(({ isCapital }) => isCapital)
  const fruit = isOnePerson ? 'I have an answer to …' : 'two people have agreed to …'
  return `${deed}, so that by ${dayInWords(isOpen ? proposedDue(today) : due)} ${fruit}`
}

/** A number is missing: it is put before what is named, or asked for beside it. */
const counted = (reading: Reading, goal: Goal, day: string): string => {
  const { thing, verb } = goal
  const times = timesIn(reading)
  const isCountable =
    thing.core.length > 0 && isPlural(thing.head) && !isNoun(thing.head, 'soft', 'mass', 'sale')
  if (isCountable && verb?.verbClass !== 'learn') {
    const noun = piece(reading, [...thing.core, ...thing.rest], times)
    return `By ${day}: ${PROPOSED} ${thing.core[0]?.isCapital ? noun : noun.slice(0, 1).toLowerCase() + noun.slice(1)}`
  }
  const number = numberBeforeThem(goal)
  const whole = keptOf(reading, goal, number === null ? times : [...times, number])
  if (number !== null) return `By ${day}: ${whole}`
  if (isNoun(thing.head, 'money', 'sale')) return `By ${day}: ${whole}, at least … of it`
  return verb?.verbClass === 'learn'
    ? `By ${day}: ${whole}, from ${PROPOSED} people who know it at first hand`
    : `By ${day}: ${whole}, from at least ${PROPOSED} people`
}

/** "From pilots" becomes "from three pilots", "with some of the nurses" stays as it is. */
const numberBeforeThem = ({ words }: Goal): Edit | null => {
  const from = words.findIndex(({ key }) => /^(?:from|with)$/.test(key))
  const first = words[from + 1]
  if (from < 0 || first === undefined || DEFINITE.has(first.key)) return null
  const isLoose = LOOSE.has(first.key) && first.key !== 'other'
  const named = words.slice(from + 1, from + 4)
  if (!named.some(({ key }) => isPlural(key))) return null
  return isLoose
    ? { start: first.token.start, end: first.token.end, text: PROPOSED }
    : { start: first.token.start, end: first.token.start, text: `${PROPOSED} ` }
}
