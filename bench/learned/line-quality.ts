import { readFileSync } from 'node:fs'
import { type LearnedPart, readLine } from '../../packages/domain/src/learned/index.ts'

interface LabelledLine {
  readonly line: string
  readonly entries: readonly LearnedPart[]
}

/** Shares of lines, 0 to 1. */
interface LineQuality {
  readonly half: string
  readonly lines: number
  /** Every entry is there, in order, of the right kind. */
  readonly kinds: number
  /** And each has the right words. */
  readonly words: number
}

const HALVES = ['seen', 'unseen', 'fresh']

/** What nobody looked at while the cues were written must stay at least this good. */
const LEAST = 0.9

const labelled = (half: string): readonly LabelledLine[] =>
  JSON.parse(readFileSync(new URL(`lines-${half}.json`, import.meta.url), 'utf8'))

const kindsOf = (parts: readonly LearnedPart[]): string => parts.map(({ kind }) => kind).join()
const wordsOf = (parts: readonly LearnedPart[]): string => parts.map(({ text }) => text).join('|')

/** How many of the labelled lines beside this file are read as a person reads them. */
export const measureLines = (): readonly LineQuality[] =>
  HALVES.map((half) => {
    const lines = labelled(half)
    const right = lines.filter(({ line, entries }) => kindsOf(readLine(line)) === kindsOf(entries))
    const exact = right.filter(({ line, entries }) => wordsOf(readLine(line)) === wordsOf(entries))
    return {
      half,
      lines: lines.length,
      kinds: right.length / lines.length,
      words: exact.length / lines.length,
    }
  })

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

if (import.meta.main) {
  const measured = measureLines()
  console.log('Lines noted after a conversation, read into what people work on, need and offer')
  console.table(measured.map((row) => ({ ...row, kinds: percent(row.kinds), words: percent(row.words) })))
  const unseen = measured.find(({ half }) => half === 'unseen')
  if (unseen === undefined || unseen.kinds < LEAST) process.exitCode = 1
}
