/**
 * What somebody said of themselves, read from one line by cue phrases in six languages. No word is lost: a part without a
 * cue is what they work on, and where more than a subject stands before a cue, the part is kept whole. The line is split at
 * a full stop or semicolon, and at a comma or an "and" only where a cue follows. Linear in the words but for the length of the cues.
 */
import type { LearnedKind } from '../purpose/index.ts'
import { type Cue, cueAt } from './line/cue-trie.ts'
import { DETERMINERS, JOINERS, type LineWord, NEGATIONS, RELATIVES, SUBJECTS, wordsOf } from './line/words.ts'

export interface LearnedPart {
  readonly kind: LearnedKind
  readonly text: string
}

/** What a line says somebody is working on, needs and offers, in its order. Never empty for a line with words. */
export const readLine = (line: string): readonly LearnedPart[] => {
  const words = wordsOf(line)
  const parts: LearnedPart[] = []
  for (const { from, to } of rangesOf(words)) {
    const text = textBetween(line, words, from, to)
    if (text === '') continue
    parts.push(partOf(line, words, from, to, parts.at(-1) ?? null))
  }
  return parts.length > 0 ? parts : [{ kind: 'working-on', text: line.trim() }]
}

interface Range {
  readonly from: number
  readonly to: number
}

/** Where a part ends whatever follows: a semicolon, a new line, or the end of a sentence. */
const ENDS = /[;\n\r•]|[.!?]["”’)]*\s/u
/** A full stop after so few letters is one of an abbreviation. */
const SHORTEST_SENTENCE_END = 3
const PAUSE = /[,–—:]|\s-\s/u

const rangesOf = (words: readonly LineWord[]): readonly Range[] => {
  const ranges: Range[] = []
  let from = 0
  for (let at = 0; at < words.length; at += 1) {
    const isLast = at === words.length - 1
    if (isLast || endsAfter(words[at]) || (at >= from && startsAnother(words, from, at + 1))) {
      ranges.push({ from, to: at + 1 })
      from = at + 1
    }
  }
  return ranges
}

const endsAfter = (word: LineWord | undefined): boolean => {
  if (word === undefined || !ENDS.test(word.gap)) return false
  const isStop = word.gap.startsWith('.') && !/[;\n\r•]/u.test(word.gap)
  return !isStop || word.end - word.start >= SHORTEST_SENTENCE_END || /^\p{N}/u.test(word.folded)
}

/** Whether a comma or a joining word stands between, and a cue after it that is about the same person. */
const startsAnother = (words: readonly LineWord[], from: number, at: number): boolean => {
  const hasPause = PAUSE.test(words[at - 1]?.gap ?? '')
  const isJoined = JOINERS.has(words[at]?.folded ?? '')
  if (!hasPause && !isJoined) return false
  const place = afterSubject(words, at, words.length)
  const cue = cueAt(words, place, words.length)
  if (cue === null || (isJoined && place === at)) return false
  const speaksOfAnother = words.slice(from, at).some(({ folded }) => RELATIVES.has(folded))
  return hasPause || !speaksOfAnother
}

/** The first word that is neither joining nor a subject, unless it begins a cue itself. */
const afterSubject = (words: readonly LineWord[], from: number, to: number): number => {
  let at = from
  while (at < to) {
    const folded = words[at]?.folded ?? ''
    const isPassedOver = SUBJECTS.has(folded) || (at === from && JOINERS.has(folded))
    if (!isPassedOver || cueAt(words, at, to) !== null) break
    at += 1
  }
  return at
}

const partOf = (
  line: string,
  words: readonly LineWord[],
  from: number,
  to: number,
  before: LearnedPart | null,
): LearnedPart => {
  const start = JOINERS.has(words[from]?.folded ?? '') && from + 1 < to ? from + 1 : from
  const whole = textBetween(line, words, start, to)
  const at = afterSubject(words, start, to)
  const cue = cueAt(words, at, to)
  if (cue !== null) {
    if (isTurned(words, start, at, cue)) return { kind: 'working-on', text: whole }
    const rest = textBetween(line, words, at + cue.words.length, to)
    return { kind: cue.kind, text: cue.isKept || rest === '' ? whole : rest }
  }
  const inner = innerCue(words, at, to)
  if (inner !== null) return { kind: inner, text: whole }
  return { kind: continues(line, words, from) && before !== null ? before.kind : 'working-on', text: whole }
}

/** "No longer looking for", "does not need", "sucht keine", "kann leider nicht". */
const isTurned = (words: readonly LineWord[], start: number, at: number, cue: Cue): boolean => {
  let next = at + cue.words.length
  while (SUBJECTS.has(words[next]?.folded ?? '') && !NEGATIONS.has(words[next]?.folded ?? '')) next += 1
  return (
    words.slice(start, at).some(({ folded }) => NEGATIONS.has(folded)) ||
    NEGATIONS.has(words[next]?.folded ?? '')
  )
}

/** A cue further on, that says of whom it is: "their plant in Brno needs a supplier". A mere verb of doing says too little there. */
const innerCue = (words: readonly LineWord[], from: number, to: number): LearnedKind | null => {
  for (let at = from + 1; at < to; at += 1) {
    const before = words[at - 1]?.folded ?? ''
    if (NEGATIONS.has(before) || RELATIVES.has(before)) return null
    const cue = cueAt(words, at, to)
    if (cue?.kind === 'need' && !isTurned(words, from, at, cue)) return 'need'
  }
  return null
}

/** After a semicolon a thing without a verb goes with what stood before: "needs a lawyer; a dentist". */
const continues = (line: string, words: readonly LineWord[], from: number): boolean => {
  const gap = words[from - 1]?.gap ?? ''
  return gap.includes(';') && DETERMINERS.has(words[from]?.folded ?? '') && line !== ''
}

const textBetween = (line: string, words: readonly LineWord[], from: number, to: number): string => {
  const [first, last] = [words[from], words[to - 1]]
  if (first === undefined || last === undefined || from >= to) return ''
  return line.slice(first.start - opening(line, first.start), last.end + closing(last)).trim()
}

/** Quotation marks, brackets and signs that belong to a word: "“Halcyon”", "C++", "20 %". */
const opening = (line: string, start: number): number =>
  /(?<![\p{L}\p{N}])[“‘"'([„«#$€£+]+$/u.exec(line.slice(Math.max(0, start - 5), start))?.[0].length ?? 0
const closing = ({ gap }: LineWord): number => /^\s?[”’"')\]“»%€$+?!]+/u.exec(gap)?.[0].trimEnd().length ?? 0
