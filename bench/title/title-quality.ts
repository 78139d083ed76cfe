import { readFileSync } from 'node:fs'
import { classifyTitle, type JobFunction, type Level } from '../../packages/domain/src/title/index.ts'
import { keywordLookup } from './keyword-baseline.ts'

/** One labelled title; `null` where a person could not tell either. */
export interface LabelledTitle {
  readonly title: string
  readonly function: JobFunction | null
  readonly level: Level | null
  readonly half: string
  readonly source: string
}

/** The share of titles read right, 0 to 1. */
export interface Quality {
  readonly reader: string
  readonly half: string
  readonly titles: number
  readonly level: number
  readonly function: number
}

export interface TitleMeasurement {
  readonly rows: readonly LabelledTitle[]
  readonly quality: readonly Quality[]
}

/** The classes a level is judged by: who leads what, and everybody else. */
export function levelClass(level: Level | null): 'C-suite' | 'VP' | 'director' | 'manager' | 'other' {
  if (level === 'cxo') return 'C-suite'
  if (level === 'vp') return 'VP'
  return level === 'director' || level === 'manager' ? level : 'other'
}

/** Measures the classifier and a plain keyword look-up on the labelled titles beside this file. */
export function measureTitles(): TitleMeasurement {
  const rows = readLabels()
  const readers = [
    { reader: 'title classifier', read: classifyTitle },
    { reader: 'keyword look-up', read: keywordLookup },
  ]
  const halves = [...new Set(rows.map(({ half }) => half))].sort()
  const quality = halves.flatMap((half) => {
    const titles = rows.filter((row) => row.half === half)
    return readers.map(({ reader, read }) => {
      const readings = titles.map((row) => ({ row, reading: read(row.title) }))
      const share = (right: number): number => right / titles.length
      return {
        reader,
        half,
        titles: titles.length,
        level: share(
          readings.filter(({ row, reading }) => levelClass(row.level) === levelClass(reading.level)).length,
        ),
        function: share(readings.filter(({ row, reading }) => row.function === reading.function).length),
      }
    })
  })
  return { rows, quality }
}

function readLabels(): LabelledTitle[] {
  const [, ...lines] = readFileSync(new URL('titles.csv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const [title = '', jobFunction = '', level = '', half = '', source = ''] = cellsOf(line)
    return {
      title,
      function: jobFunction === '' ? null : (jobFunction as JobFunction),
      level: level === '' ? null : (level as Level),
      half,
      source,
    }
  })
}

/** The cells of one line of RFC 4180 without line breaks in them. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  )
}

/** What nobody looked at while the rules were written must stay at least this good. */
const LEAST = { level: 0.95, function: 0.85 }
const isUnseen = (half: string): boolean => half !== 'dev'

/** The halves nobody tuned on of which the classifier reads too little, each as a sentence. */
function shortfalls({ quality }: TitleMeasurement): string[] {
  return quality
    .filter(({ reader, half }) => reader === 'title classifier' && isUnseen(half))
    .flatMap((row) =>
      (['level', 'function'] as const)
        .filter((what) => row[what] < LEAST[what])
        .map(
          (what) => `${row.half}: ${what} ${percent(row[what])}, at least ${percent(LEAST[what])} expected`,
        ),
    )
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

if (import.meta.main) {
  const measurement = measureTitles()
  const { rows, quality } = measurement
  console.log(`${rows.length} labelled titles; share read right`)
  console.table(
    quality.map(({ reader, half, titles, level, function: jobFunction }) => ({
      half,
      reader,
      titles,
      'level (5 classes)': percent(level),
      function: percent(jobFunction),
    })),
  )
  const short = shortfalls(measurement)
  for (const line of short) console.error(line)
  if (short.length > 0) process.exitCode = 1
}
