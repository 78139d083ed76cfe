import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

type Favor = Parameters<View<Registry['favor']['list']>>[0]['favors'][number]
type Balance = Parameters<View<Registry['favor']['balance']>>[0]
type Owed = Parameters<View<Registry['favor']['owed']>>[0]

export const favorsView: View<Registry['favor']['list']> = ({ favors, given, received, total }, canvas) => [
  total === 0
    ? 'Nothing is on record of what one did for the other. Note it with: rapport favor log ID "…" --direction received --kind introduction'
    : `Given ${given}, received ${received}${favors.length < total ? `; ${favors.length} of ${total} shown` : ''}`,
  ...favors.flatMap((favor) => favorLines(favor, canvas)),
]

export const favorView: View<Registry['favor']['log']> = (favor, canvas) => favorLines(favor, canvas)

export const balanceView: View<Registry['favor']['balance']> = (shown, canvas) => {
  const { style, width } = canvas
  if (shown.notice !== null) return noticeLines(shown.notice, canvas)
  return [
    style.bold(shown.name ?? 'Everybody'),
    ...wrapText(shown.words, width),
    sidesInWords(shown),
    ...askLine(shown),
    ...section('Month by month', shown.months.map(monthLine), canvas),
    ...section(
      'What weighs most today',
      shown.reasons.flatMap(({ text }) => reasonLines(text, canvas)),
      canvas,
    ),
    ...section(
      'Networks',
      shown.networks.map(({ name, ...each }) => `  ${name}: ${sidesInWords(each)}. ${each.words}`),
      canvas,
    ),
    ...section(
      'People',
      shown.people
        .filter(({ tilt }) => tilt !== 'even')
        .slice(0, MOST_PEOPLE)
        .map(({ person, words }) => `  ${person}: ${words}`),
      canvas,
    ),
  ]
}

export const owedView: View<Registry['favor']['owed']> = (
  { give, total, asked, heldBack, notice },
  canvas,
) => {
  if (notice !== null) return noticeLines(notice, canvas)
  const more = total > give.length ? ` (${give.length} of ${total})` : ''
  return [
    ...section(
      `What you could give now${more}`,
      give.flatMap((item) => giveLines(item, canvas)),
      canvas,
    ),
    ...section(
      'What you asked, and is open',
      asked.flatMap((favor) => favorLines(favor, canvas)),
      canvas,
    ),
    ...section(
      'Held back',
      heldBack.flatMap(({ suggestion, text }) => [
        ...wrapText(suggestion, canvas.width - 2).map((line) => `  ${line}`),
        ...wrapText(text, canvas.width - 4).map((line) => `    ${canvas.style.ember(line)}`),
      ]),
      canvas,
    ),
  ].slice(1)
}

/** People listed below a balance: those furthest from even are what one looks for. */
const MOST_PEOPLE = 12
/** Columns of the longest bar of a month. */
const WIDEST_BAR = 24

const sidesInWords = ({ given, received }: Pick<Balance, 'given' | 'received'>): string =>
  `given ${given.value.toFixed(1)} in ${count(given.count, 'entry', 'entries')}, received ${received.value.toFixed(1)} in ${count(received.count, 'entry', 'entries')}`

const askLine = ({ asked, askedOfMe }: Pick<Balance, 'asked' | 'askedOfMe'>): readonly string[] => {
  const open = [
    ...(asked.open > 0 ? [`${count(asked.open, 'ask', 'asks')} of yours open`] : []),
    ...(askedOfMe.open > 0 ? [`${count(askedOfMe.open, 'ask', 'asks')} of theirs open`] : []),
  ]
  return open.length === 0 ? [] : [open.join(', ')]
}

/** Given to the left, received to the right. */
const monthLine = (
  { month, given, received }: Balance['months'][number],
  _: number,
  months: Balance['months'],
): string => {
  const most = Math.max(1, ...months.map((each) => Math.max(each.given, each.received)))
  const bar = (value: number) => '█'.repeat(Math.round((WIDEST_BAR * value) / most))
  const left = bar(given).padStart(WIDEST_BAR)
  return `  ${month} ${left}│${bar(received)} ${given.toFixed(1)} / ${received.toFixed(1)}`
}

const section = (title: string, lines: readonly string[], { style }: Canvas): readonly string[] =>
  lines.length === 0 ? [] : ['', style.bold(title), ...lines]

const noticeLines = (
  notice: { readonly text: string; readonly next: string },
  { style, width }: Canvas,
): readonly string[] => [
  ...wrapText(notice.text, width),
  ...wrapText(notice.next, width).map((line) => style.ember(line)),
]

const reasonLines = (text: string, { style, width }: Canvas): readonly string[] =>
  wrapText(text, width - 4).map(
    (line, index) => `  ${index === 0 ? style.ember('–') : ' '} ${style.quiet(line)}`,
  )

const giveLines = ({ suggestion, reasons, favorId, followUpId }: Owed['give'][number], canvas: Canvas) => [
  ...wrapText(suggestion, canvas.width - 2).map((line) => `  ${line}`),
  ...reasons.flatMap(({ text }) => reasonLines(text, canvas).map((line) => `  ${line}`)),
  ...(followUpId === null ? [] : [`      ${canvas.style.quiet(`rapport follow-up settle ${followUpId}`)}`]),
  ...(favorId === null ? [] : [`      ${canvas.style.quiet(favorId)}`]),
]

const ARROWS: Readonly<Record<Favor['direction'], string>> = {
  given: '→',
  received: '←',
  asked: '?→',
  'asked-of-me': '←?',
}

const favorLines = (favor: Favor, { style, width }: Canvas): readonly string[] => {
  const { person, direction, kind, text, madeOn, isOwn, favorId, source } = favor
  const read = source === 'favor' ? '' : ` (read: ${source})`
  return [
    `${style.quiet((madeOn ?? '').padEnd(10))} ${ARROWS[direction]} ${style.bold(person)}, ${kind}${answerOf(favor)}${read}`,
    ...wrapText(text, width - 13).map((line) => `             ${style.quiet(line)}`),
    ...(isOwn ? [`             ${style.quiet(favorId ?? '')}`] : []),
  ]
}

const answerOf = ({ direction, answer, answeredOn }: Favor): string => {
  if (direction !== 'asked' && direction !== 'asked-of-me') return ''
  return answer === null ? ', open' : `, ${answer}${answeredOn === null ? '' : ` on ${answeredOn}`}`
}
