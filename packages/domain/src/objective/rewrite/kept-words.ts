import { plainText } from '../../words/index.ts'
import type { Goal } from '../clause/goal.ts'
import { FINITE, PREPOSITIONS } from '../clause/small-words.ts'
import type { Word } from '../clause/words.ts'
import { verbOf } from '../lexicon/verbs.ts'
import type { Reading } from '../reading.ts'

/** Longest piece of the user's own words that is kept, in characters: a sentence. */
export const LONGEST_KEPT = 160

/** A stretch of the statement and what stands there instead. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A preposition and what belongs to it, up to the next one that begins something else. */
export const phraseOf = (words: readonly Word[]): readonly Word[] => {
  const end = words.findIndex(
    ({ key, isCut }, at) =>
      at > 1 &&
      (isCut ||
        FINITE.has(key) ||
        (PREPOSITIONS.has(key) && key !== 'of') ||
        /^(?:and|so|to|because|who|that|which)$/.test(key)),
  )
  return end < 0 ? words : words.slice(0, end)
}

/** From the first word of the goal that leads to it to the end of its sentence, with some of it changed. */
export const keptOf = (reading: Reading, goal: Goal, edits: readonly Edit[]): string => {
  const leading = leadingOf(reading, goal)
  const changes = [...edits, ...inBaseForm(reading)]
  // "Who could introduce me to": what is asked for is an introduction.
  const isIntroduction = goal.verb?.lemma === 'introduce' && /^(?:me|us)$/.test(goal.words[1]?.key ?? '')
  if (isIntroduction) return `an introduction ${piece(reading, goal.words.slice(2), changes)}`
  return lowered(piece(reading, leading.words, changes), leading)
}

const leadingOf = ({ statement }: Reading, goal: Goal): Goal => {
  const first = goal.words[0]
  const isAdded = goal.place === 'joined' || goal.place === 'purpose'
  const leading = isAdded
    ? statement.goals.find(
        ({ goal: one }) => one.place === 'main' && first !== undefined && one.words.includes(first),
      )
    : undefined
  return leading?.goal ?? goal
}

/** "Visited eight farms" and "reading and going" are proposed as "visit" and "read and go". */
const inBaseForm = ({ statement }: Reading): readonly Edit[] =>
  statement.goals.flatMap(({ goal: { verb, words } }) => {
    if (verb === null || verb.verbClass === 'unknown') return []
    const isGoingOn = /ing$/.test(verb.words[0]?.key ?? '')
    const added = words.filter(
      ({ key }, at) => isGoingOn && words[at - 1]?.key === 'and' && key.endsWith('ing'),
    )
    return [...verb.words.slice(0, 1), ...added].flatMap(({ token }) => {
      const base = verbOf(token.key)?.lemma ?? token.key
      return base !== token.key && /(?:ing|ed|en)$/.test(token.key)
        ? [{ start: token.start, end: token.end, text: base }]
        : []
    })
  })

/** The times of a statement that can be left out of it without a gap: not "the first quarter" in "spend the first quarter". */
export const timesIn = ({ text, dates }: Reading): readonly Edit[] =>
  dates
    .filter(
      ({ start, isDeadline }) => isDeadline && !/\b(?:the|an?|my|our)\s$/.test(text.plain.slice(0, start)),
    )
    .map(({ start, end }) => ({ start, end, text: '' }))

/** Those words as written, with the changes that fall among them. */
export const piece = ({ text }: Reading, words: readonly Word[], edits: readonly Edit[]): string => {
  const first = words[0]?.token
  const last = words.at(-1)?.token
  if (first === undefined || last === undefined) return ''
  let line = ''
  let at = first.start
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at || edit.start > last.end) continue
    line += text.raw.slice(at, edit.start) + edit.text
    at = edit.end
  }
  if (at < last.end) line += text.raw.slice(at, last.end)
  return plainText(
    line
      .replace(/\s+/g, ' ')
      .replace(/ ([,.])/g, '$1')
      .replace(/[\s,;:.–—-]+$/u, ''),
    LONGEST_KEPT,
  )
}

/** Inside a sentence the first letter is small, unless it begins a name. */
const lowered = (line: string, { verb, words }: Goal): string => {
  const isSentenceStart = /^\p{Lu}\p{Ll}|^A /u.test(line)
  const isName = verb === null && words[1]?.isCapital === true
  return isSentenceStart && !isName && words[0]?.isCapital === false
    ? line.slice(0, 1).toLowerCase() + line.slice(1)
    : line
}
