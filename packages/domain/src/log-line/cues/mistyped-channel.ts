import type { Channel } from '../../channel.ts'
import { editDistance } from '../../identity/text/edit-distance.ts'
import type { LogReading, Span } from '../reading.ts'

/** Those one often mistypes, and that no everyday word is like. */
const WORDS: readonly (readonly [string, Channel])[] = [
  ['coffee', 'in-person'],
  ['breakfast', 'in-person'],
  ['dinner', 'in-person'],
  ['mittagessen', 'in-person'],
  ['abendessen', 'in-person'],
  ['dejeuner', 'in-person'],
  ['almuerzo', 'in-person'],
  ['linkedin', 'linkedin'],
  ['whatsapp', 'other'],
  ['emailed', 'email'],
  ['telefonat', 'phone'],
]
/** Slips that are words, or a letter away from one: told by the very letters. */
const SLIPS = new Map<string, Channel>([
  ['lunhc', 'in-person'],
  ['luch', 'in-person'],
  ['lucnh', 'in-person'],
  ['lnuch', 'in-person'],
  ['meetign', 'in-person'],
  ['emial', 'email'],
  ['eamil', 'email'],
  ['calld', 'phone'],
  ['caled', 'phone'],
])
/** Shorter words are a letter away from too many others. */
const SHORTEST = 5
const WORD = /[a-z]+/g

/** A channel's word with one slip of the finger, the first letter right; asked only where no word tells the channel. */
export const mistypedChannel = (plain: string, clauses: readonly Span[]): LogReading['channel'] => {
  for (const clause of clauses) {
    for (const { 0: word, index } of plain.slice(clause.start, clause.end).matchAll(WORD)) {
      const value = SLIPS.get(word) ?? channelLike(word)
      if (value === null) continue
      const start = clause.start + index
      return { value, start, end: start + word.length }
    }
  }
  return null
}

const channelLike = (word: string): Channel | null =>
  word.length < SHORTEST
    ? null
    : (WORDS.find(
        ([known]) =>
          known[0] === word[0] &&
          Math.abs(known.length - word.length) <= 1 &&
          editDistance(known, word) === 1,
      )?.[1] ?? null)
