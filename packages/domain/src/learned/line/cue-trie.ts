import { LEARNED_KINDS, type LearnedKind } from '../../purpose/index.ts'
import { foldWord, rawWords } from '../../words/fold.ts'
import { CUE_LINES } from './cues.ts'
import { DETERMINERS, type LineWord } from './words.ts'

/** What announces a need, an offer or an occupation. */
export interface Cue {
  readonly kind: LearnedKind
  readonly words: readonly string[]
  /** These must follow at once; they are no part of the cue. */
  readonly next: readonly string[]
  /** This must come later in the same part. */
  readonly later: readonly string[]
  /** Its words say nothing without it. */
  readonly isKept: boolean
  readonly hasColon: boolean
}

const foldedWords = (text: string): readonly string[] => rawWords(text).map(foldWord)

const cueOf = (kind: LearnedKind, line: string): Cue => {
  const [head = '', next = ''] = line.split('>')
  const [words = '', later = ''] = head.split('~')
  return {
    kind,
    words: foldedWords(words),
    next: foldedWords(next),
    later: foldedWords(later),
    isKept: line.startsWith('='),
    hasColon: words.trimEnd().endsWith(':'),
  }
}

const lengthOf = ({ words, next, later }: Cue): number => words.length + next.length + later.length

/** Cues by their first word, those that say most first. */
const CUES: ReadonlyMap<string, readonly Cue[]> = Map.groupBy(
  LEARNED_KINDS.flatMap((kind) =>
    CUE_LINES[kind]
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => cueOf(kind, line)),
  ).sort((a, b) => lengthOf(b) - lengthOf(a)),
  ({ words }) => words[0] ?? '',
)

const standsAt = (words: readonly LineWord[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => words[at + offset]?.folded === word)

/** The longest cue that begins at a word; null where none does. */
export const cueAt = (words: readonly LineWord[], at: number, end: number): Cue | null =>
  CUES.get(words[at]?.folded ?? '')?.find((cue) => fits(cue, words, at, end)) ?? null

const fits = (cue: Cue, words: readonly LineWord[], at: number, end: number): boolean => {
  const after = at + cue.words.length
  if (after > end || !standsAt(words, at, cue.words) || !standsAt(words, after, cue.next)) return false
  if (cue.hasColon && words[after - 1]?.gap.startsWith(':') !== true) return false
  const following = words[after]?.folded ?? ''
  if (isOpen(cue) && (following === 'to' || following === 'be')) return false
  if (isLoose(cue) && !DETERMINERS.has(following)) return false
  if (cue.later.length === 0) return true
  for (let place = after; place + cue.later.length <= end; place += 1) {
    if (standsAt(words, place, cue.later)) return true
  }
  return false
}

/** "Wants a broker" needs one; "wants to move", and "can be reached", tell of neither need nor offer. */
const OPEN = new Set(['want', 'would like', 'would love', 'd like', 'd love', 'can'])
const isOpen = (cue: Cue): boolean => cue.next.length === 0 && OPEN.has(cue.words.join(' '))

/** A single verb of doing counts with its object: "building a gym", but neither "building materials" nor "planning in Ghent". */
const isLoose = ({ kind, words }: Cue): boolean => kind === 'working-on' && words.length === 1
