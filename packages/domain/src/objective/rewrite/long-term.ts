import { plainText } from '../../words/index.ts'
import type { Goal } from '../clause/goal.ts'
import { isPlural } from '../clause/thing.ts'
import { dayInWords, proposedDue } from '../in-words.ts'
import { isNoun } from '../lexicon/nouns.ts'
import type { ObjectiveFrame } from '../objective-check.ts'
import { type Reading, written } from '../reading.ts'
import { LONGEST_KEPT, phraseOf } from './kept-words.ts'

/** The long-term objective offered in place of an immediate gain: people first, business as what comes of it. */
export const longTermOf = ({ statement, due, text }: Reading, frame: ObjectiveFrame): string => {
  const proposed = proposedDue(frame.today)
  const day = dayInWords(due !== null && due > proposed ? due : proposed)
  const goal = statement.chief?.goal
  const whom = (goal === undefined ? null : fieldOf(goal, text)) ?? 'two people in …'
  return `By ${day}: ${whom} ${bondOf(goal)}, each met twice and helped with something first`
}

/** What ties them to one: sympathy, or knowing one's work where a job or money is to come of it. */
const bondOf = (goal: Goal | undefined): string => {
  const isJob = goal !== undefined && (isNoun(goal.thing.head, 'job') || /hired/.test(goal.verb?.lemma ?? ''))
  const isMoney = goal !== undefined && isNoun(goal.thing.head, 'money')
  return isJob || isMoney ? 'who have come to know my work' : 'I would gladly talk with for an hour'
}

/** "From the gala guests" and "in procurement" tell where to look; what is sold and for how much does not. */
const fieldOf = ({ thing }: Goal, text: Reading['text']): string | null => {
  const first = thing.rest[0]
  if (first === undefined || !/^(?:in|from|among|at)$/.test(first.key)) return null
  const phrase = phraseOf(thing.rest)
  const head = phrase.at(-1)?.key ?? ''
  if (phrase.length < 2 || phrase.some(({ number }) => number !== null)) return null
  if (isNoun(head, 'sale', 'money', 'mass') || /^(?:room|general|person|hand|hall)$/.test(head)) return null
  // "In the market" could be anywhere; "from the gala guests" could not.
  if (isNoun(head, 'vague') && phrase.length < 4) return null
  if (/^(?:from|among)$/.test(first.key) && isPlural(head)) {
    const whom = plainText(written(text, phrase.slice(1)), LONGEST_KEPT)
    return /^(?:the|my|our|these|those)\b/i.test(whom) ? `two of ${whom}` : `two ${whom}`
  }
  return `two people ${plainText(written(text, phrase), LONGEST_KEPT)}`
}
