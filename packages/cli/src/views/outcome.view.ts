import { percentInWords, type Registry } from '@rapport/operations'
import { padText, wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

type Trace = Parameters<View<Registry['outcome']['trace']>>[0]
type Outcome = Parameters<View<Registry['outcome']['add']>>[0]
type Yield = Parameters<View<Registry['outcome']['yield']>>[0]
type Row = Yield['people'][number]
type Money = Yield['values'][number]

export const outcomeView: View<Registry['outcome']['add']> = (outcome, canvas) =>
  outcomeLines(outcome, canvas)

export const outcomesView: View<Registry['outcome']['list']> = (
  { outcomes, total, values, notice },
  canvas,
) => {
  if (notice !== null) return noticeLines(notice, canvas)
  const shown = outcomes.length < total ? `, ${outcomes.length} shown` : ''
  return [
    `${count(total, 'outcome', 'outcomes')}${values.length === 0 ? '' : `, worth ${inWords(values)}`}${shown}`,
    ...outcomes.flatMap((outcome) => [
      '',
      ...outcomeLines(outcome, canvas),
      ...(outcome.began === null
        ? []
        : wrapText(outcome.began.text, canvas.width - 2).map((line) => `  ${canvas.style.quiet(line)}`)),
    ]),
  ]
}

/** Columns of the widest bar: a credit of 1. */
const WIDEST_BAR = 20
/** "under 1%". */
const LONGEST_SHARE = 8
/** What stands before the words of a step: two blanks, the date, its part. */
const INDENT = 22

export const traceView: View<Registry['outcome']['trace']> = (trace, canvas) => {
  const { style, width } = canvas
  return [
    ...outcomeLines(trace.outcome, canvas),
    ...(trace.notice === null ? [] : noticeLines(trace.notice, canvas)),
    ...(trace.began === null
      ? []
      : ['', ...wrapText(trace.began.text, width).map((line) => style.bold(line))]),
    ...trace.nodes
      .filter(({ kind }) => kind !== 'outcome')
      .flatMap((node, at) => [...(at === 0 ? [''] : []), ...nodeLines(node, canvas)]),
    ...section(
      'Where it began',
      trace.chains.flatMap(({ share, text }) =>
        wrapText(`${percentInWords(share)}  ${text}`, width - 2).map((line) => `  ${line}`),
      ),
      canvas,
    ),
    ...section(
      'Without a date, and so without a place on the way',
      trace.undated.flatMap(({ text }) => wrapText(text, width - 2).map((line) => `  ${line}`)),
      canvas,
    ),
    ...section(
      'What had no part, as you said',
      trace.excluded.map(({ kind, id, text }) => `  ${text} ${style.quiet(`${kind} ${id}`)}`),
      canvas,
    ),
  ]
}

export const yieldView: View<Registry['outcome']['yield']> = (shown, canvas) => {
  const { from, until, outcomes, values, notice } = shown
  return [
    canvas.style.bold(`${from} to ${until}`),
    `${count(outcomes, 'outcome', 'outcomes')}${values.length === 0 ? '' : `, worth ${inWords(values)}`}`,
    ...(notice === null ? [] : noticeLines(notice, canvas)),
    ...section(
      'Networks',
      shown.networks.flatMap((row) => rowLines(row, canvas)),
      canvas,
    ),
    ...section(
      'People',
      shown.people.flatMap((row) => rowLines(row, canvas)),
      canvas,
    ),
    ...section(
      'Groups',
      shown.venues.flatMap((row) => rowLines(row, canvas)),
      canvas,
    ),
    ...section(
      'Gatherings',
      shown.events.flatMap((row) => rowLines(row, canvas)),
      canvas,
    ),
  ]
}

export const costView: View<Registry['cost']['add']> = (cost) => [costLine(cost)]

export const costsView: View<Registry['cost']['list']> = ({ costs, total }, { style }) =>
  total === 0
    ? ['Nothing is noted of what networking took. Note it with: rapport cost add event ID --minutes 180']
    : costs.flatMap((cost) => [costLine(cost), `           ${style.quiet(cost.costId)}`])

const costLine = ({
  on,
  about,
  kind,
  minutes,
  money,
  currency,
  note,
}: Parameters<typeof costView>[0]): string => {
  const took = [
    ...(minutes === null ? [] : [`${minutes} min`]),
    ...(money === null ? [] : [`${currency ?? ''} ${money}`]),
  ]
  return `${on} ${took.join(', ')} for ${about ?? `a ${kind} that is gone`}${note === null ? '' : `: ${note}`}`
}

const outcomeLines = (outcome: Outcome, { style, width }: Canvas): readonly string[] => {
  const { value, currency, people, organization, objective } = outcome
  const through = people.map(({ person }) => person ?? 'someone removed').join(', ')
  const facts = [
    outcome.on,
    outcome.kind,
    ...(value === null ? [] : [`${currency ?? ''} ${value}`]),
    ...(through === '' ? [] : [`through ${through}`]),
    ...(organization === null ? [] : [`with ${organization}`]),
  ]
  return [
    ...wrapText(outcome.what, width).map((line) => style.bold(line)),
    ...wrapText(facts.join(', '), width - 2).map((line) => `  ${line}`),
    ...(objective === null
      ? []
      : wrapText(`For: ${objective}`, width - 2).map((line) => `  ${style.quiet(line)}`)),
    style.quiet(`  ${outcome.outcomeId}`),
  ]
}

const nodeLines = (
  { on, credit, text, causes, isConfirmed }: Trace['nodes'][number],
  { style, width }: Canvas,
) => {
  const bar = '█'.repeat(Math.round(credit * WIDEST_BAR))
  const [cause] = causes
  return [
    ...wrapText(`${text}${isConfirmed ? ' (you said so)' : ''}`, width - INDENT).map((line, at) =>
      at === 0
        ? `  ${on} ${percentInWords(credit).padStart(LONGEST_SHARE)} ${line}`
        : `${' '.repeat(INDENT)}${line}`,
    ),
    `${' '.repeat(INDENT)}${style.ember(padText(bar, bar.length))}${cause === undefined ? '' : style.quiet(`${bar === '' ? '' : ' '}${cause.kind} ${cause.id}`)}`,
  ]
}

const rowLines = (row: Row, { style }: Canvas): readonly string[] => {
  const facts = [
    `${row.credit} of ${count(row.outcomes, 'outcome', 'outcomes')}`,
    ...(row.values.length === 0 ? [] : [inWords(row.values)]),
    `${row.hours} h`,
    ...(row.money.length === 0 ? [] : [`${inWords(row.money)} spent`]),
    row.perHour === null
      ? 'not enough data per hour'
      : `per hour ${[count(row.perHour.outcomes, 'outcome'), ...row.perHour.values.map(oneInWords)].join(', ')}`,
  ]
  return [`  ${row.name ?? 'someone removed'}`, `    ${style.quiet(facts.join(' · '))}`]
}

const oneInWords = ({ currency, amount }: Money): string => `${currency} ${amount}`
const inWords = (values: readonly Money[]): string => values.map(oneInWords).join(' and ')

const section = (title: string, lines: readonly string[], { style }: Canvas): readonly string[] =>
  lines.length === 0 ? [] : ['', style.bold(title), ...lines]

const noticeLines = (
  notice: { readonly text: string; readonly next: string },
  { style, width }: Canvas,
): readonly string[] => [
  ...wrapText(notice.text, width),
  ...wrapText(notice.next, width).map((line) => style.ember(line)),
]
