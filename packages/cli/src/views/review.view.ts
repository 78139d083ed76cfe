import { percentInWords, type Registry } from '@rapport/operations'
import { table, wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'

type Shown = Parameters<View<Registry['review']['show']>>[0]

/** Sentences first, then the figures beside those before, the objectives, and what to stop. */
export const reviewView: View<Registry['review']['show']> = (review, canvas) => {
  const { style, width } = canvas
  const { period, sentences, changes, objectives, stop, goOn, restsOn, notice } = review
  return [
    style.bold(
      `${period.from} to ${period.to}${period.isOver ? '' : ', so far'}, beside ${period.before.from} to ${period.before.to}`,
    ),
    ...(notice === null
      ? []
      : [...wrapText(notice.text, width), ...wrapText(notice.next, width).map((line) => style.ember(line))]),
    '',
    ...[...sentences, ...changes].flatMap(({ text }) => bullet(text, canvas)),
    '',
    ...figureTable(review, canvas),
    ...titled(
      'Objectives',
      objectives.map(({ statement, text }) => `“${statement}”: ${text}`),
      canvas,
    ),
    ...titled('What to stop', textsOf(stop), canvas),
    ...titled('What to go on with', textsOf(goOn), canvas),
    ...(restsOn.isEnough
      ? []
      : ['', ...wrapText('Not enough data to say which of your time bears fruit.', width)]),
  ]
}

const textsOf = (advice: Shown['stop']): readonly string[] => advice.map(({ text }) => text)

const titled = (title: string, texts: readonly string[], canvas: Canvas): readonly string[] =>
  texts.length === 0 ? [] : ['', canvas.style.bold(title), ...texts.flatMap((text) => bullet(text, canvas))]

const bullet = (text: string, { style, width }: Canvas) =>
  wrapText(text, width - 4).map((line, index) => `  ${index === 0 ? style.ember('–') : ' '} ${line}`)

const figureTable = ({ figures }: Shown, canvas: Canvas) =>
  table(
    [
      { title: 'figure', align: 'start', canShrink: true },
      { title: 'now', align: 'end', canShrink: false },
      { title: 'before', align: 'end', canShrink: false },
    ],
    figures.map(({ label, value, of, rate, before, beforeOf }) => [
      label,
      `${inWords(value, of)}${rate === null ? '' : ` (${percentInWords(rate)})`}`,
      inWords(before, beforeOf),
    ]),
    canvas,
  )

const inWords = (value: number, of: number | null): string =>
  of === null ? String(value) : of === 0 ? '–' : `${value} of ${of}`
