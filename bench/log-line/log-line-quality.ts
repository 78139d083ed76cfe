import { readFileSync } from 'node:fs'
import {
  indexDirectory,
  type LogContext,
  type LogReading,
  readLogLine,
} from '../../packages/domain/src/log-line/index.ts'
import { addDays } from '../../packages/domain/src/plain-date.ts'
import { baselineReading } from './baseline.ts'

/** The day on which every labelled line was typed. */
const TODAY = '2026-11-23'
/**
 * Second: labelled by somebody else, 91.7/98.3/86.7/93.3 % of people, day, needs, follow-ups at first contact, worked on since.
 * Third: labelled by another, 93.3/95.0/95.0/90.0 % at first contact, worked on since.
 */
const HALVES = ['seen', 'unseen', 'second', 'third'] as const
/** What nobody looked at while the rules were written must stay at least this good. */
const LEAST = { people: 0.95, date: 0.95, needs: 0.85, followUps: 0.85 }

interface LabelledLine {
  readonly line: string
  readonly people: readonly string[]
  readonly on: string
  readonly channel: string | null
  readonly needs: readonly string[]
  readonly offers: readonly string[]
  readonly followUps: readonly { readonly text: string; readonly dueOn: string }[]
}

/** What is compared of a reading. */
export interface ReadLine {
  readonly people: readonly string[]
  readonly on: string
  readonly channel: string | null
  readonly needs: readonly string[]
  readonly offers: readonly string[]
  readonly followUps: readonly { readonly text: string; readonly dueOn: string }[]
}

interface DirectoryRow {
  readonly personId: string
  readonly givenName: string
  readonly familyName: string
  readonly title: string
  readonly organization: string
  readonly place: string
  readonly strength: number
  readonly daysSinceContact: number
}

const load = <T>(name: string): readonly T[] =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

/** The invented people on record, as the reading takes them. */
export const loadContext = (): LogContext => {
  const rows = load<DirectoryRow>('directory.json')
  return {
    directory: indexDirectory(rows.map((row) => ({ ...row, name: `${row.givenName} ${row.familyName}` }))),
    standingOf: (person) => ({
      strength: rows[person]?.strength ?? 0,
      lastContactOn: addDays(TODAY, -(rows[person]?.daysSinceContact ?? 0)),
    }),
    today: TODAY,
  }
}

const summaryOf = (reading: LogReading): ReadLine => ({
  people: reading.people.flatMap(({ role, personId, proposal, candidates }) => {
    if (role === 'mentioned') return []
    if (personId !== null) return role === 'with' ? [personId] : []
    return proposal === null
      ? [`?${candidates.map((each) => each.personId).join('|')}`]
      : [`+${proposal.name}`]
  }),
  on: reading.on.date,
  channel: reading.channel?.value ?? null,
  needs: reading.learned.filter(({ kind }) => kind === 'need').map(({ text }) => text),
  offers: reading.learned.filter(({ kind }) => kind === 'offer').map(({ text }) => text),
  followUps: reading.followUps.map(({ text, dueOn }) => ({ text, dueOn })),
})

const MARKS = /[^\p{L}\p{N} ]+/gu
/** Words that may be there or not: neither changes what is needed or to be done. */
const SMALL = new Set('a an the to him her them some for of at on that i will my'.split(' '))
const tellingWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(MARKS, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !SMALL.has(word))

/** The same telling words, but for one in four. */
const isSaidAlike = (said: string, label: string): boolean => {
  const [a, b] = [tellingWords(said), tellingWords(label)]
  if (a.length === 0 || b.length === 0) return a.length === b.length
  const shared = a.filter((word) => b.includes(word)).length
  return shared / Math.max(a.length, b.length) >= 0.75
}

const matches = <T>(said: readonly T[], labels: readonly T[], isAlike: (a: T, b: T) => boolean): boolean =>
  said.length === labels.length &&
  labels.every((label, at) => said[at] !== undefined && isAlike(said[at], label))

const sorted = (people: readonly string[]): string =>
  people
    .map((one) => (one.startsWith('?') ? `?${one.slice(1).split('|').toSorted().join('|')}` : one))
    .toSorted()
    .join()

const judge = (read: ReadLine, label: LabelledLine) => ({
  people: sorted(read.people) === sorted(label.people),
  date: read.on === label.on,
  needs: matches(read.needs, label.needs, isSaidAlike),
  offers: matches(read.offers, label.offers, isSaidAlike),
  followUps: matches(
    read.followUps,
    label.followUps,
    (a, b) => a.dueOn === b.dueOn && isSaidAlike(a.text, b.text),
  ),
  channel: read.channel === label.channel,
})
type Verdict = ReturnType<typeof judge>
const MEASURES = ['people', 'date', 'needs', 'offers', 'followUps', 'channel'] as const

/** Shares of lines read right, and of those that hold a need or a follow-up the share in which all of them are. */
const rates = (lines: readonly LabelledLine[], read: (line: string) => ReadLine) => {
  const verdicts = lines.map((label) => ({ label, ...judge(read(label.line), label) }))
  const share = (rows: readonly Verdict[], of: (typeof MEASURES)[number]) =>
    rows.length === 0 ? 1 : rows.filter((row) => row[of]).length / rows.length
  const holding = (of: 'needs' | 'followUps') => verdicts.filter(({ label }) => label[of].length > 0)
  return {
    lines: lines.length,
    ...Object.fromEntries(MEASURES.map((of) => [of, share(verdicts, of)])),
    needsWhereThere: share(holding('needs'), 'needs'),
    followUpsWhereThere: share(holding('followUps'), 'followUps'),
  } as { readonly lines: number } & Readonly<
    Record<(typeof MEASURES)[number] | 'needsWhereThere' | 'followUpsWhereThere', number>
  >
}

/** How many of the labelled lines beside this file are read as a person reads them, Rapport beside the baseline. */
export const measureLogLines = () => {
  const context = loadContext()
  return HALVES.flatMap((half) => {
    const lines = load<LabelledLine>(`lines-${half}.json`)
    return [
      { half, reader: 'Rapport', ...rates(lines, (line) => summaryOf(readLogLine(line, context))) },
      { half, reader: 'baseline', ...rates(lines, (line) => baselineReading(line, context)) },
    ]
  })
}

/** Where a line is read otherwise than it is labelled; never asked of the unseen. */
const differences = (half: 'seen' | 'second' | 'third'): readonly string[] => {
  const context = loadContext()
  return load<LabelledLine>(`lines-${half}.json`).flatMap((label) => {
    const read = summaryOf(readLogLine(label.line, context))
    const verdict = judge(read, label)
    const wrong = MEASURES.filter((of) => !verdict[of])
    if (wrong.length === 0) return []
    const of = (name: (typeof MEASURES)[number], from: ReadLine) =>
      JSON.stringify(name === 'date' ? from.on : from[name])
    return [
      label.line,
      ...wrong.map((name) => `    ${name}: read ${of(name, read)}, labelled ${of(name, label)}`),
    ]
  })
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

if (import.meta.main) {
  if (process.argv.includes('--differences'))
    console.log((['seen', 'second', 'third'] as const).flatMap(differences).join('\n'))
  const measured = measureLogLines()
  console.log('Lines that log a contact: people, day, needs, offers, follow-ups and channel read as labelled')
  console.table(
    measured.map(({ half, reader, lines, ...shares }) => ({
      half,
      reader,
      lines,
      ...Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, percent(share)])),
    })),
  )
  const unseen = measured.find(({ half, reader }) => half === 'unseen' && reader === 'Rapport')
  const isGood =
    unseen !== undefined &&
    (Object.entries(LEAST) as [keyof typeof LEAST, number][]).every(([name, least]) => unseen[name] >= least)
  if (!isGood) process.exitCode = 1
}
