import { foldNameText } from '../identity/names/index.ts'
import type { Span } from './reading.ts'

/** A word of a line as names are compared, and where it stands. */
export interface Token extends Span {
  /** Folded as names are: "Sørensen's" is "sorensen". */
  readonly name: string
  readonly isCapital: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
}

const WORD = /[\p{L}\p{N}]+(?:['’ʼ`][\p{L}\p{N}]+)*/gu
const POSSESSIVE = /['’ʼ`]s$/u

export const tokensOf = (raw: string): readonly Token[] => {
  let last = 0
  return Array.from(raw.matchAll(WORD), ({ 0: text, index }) => {
    const word = text.replace(POSSESSIVE, '')
    const first = word[0] ?? ''
    const token = {
      name: foldNameText(word),
      isCapital: first !== first.toLowerCase(),
      start: index,
      end: index + word.length,
      gap: raw.slice(last, index),
    }
    last = index + text.length
    return token
  })
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
