import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

type Introduction = Parameters<View<Registry['intro']['list']>>[0]['introductions'][number]
type Tally = Parameters<View<Registry['intro']['list']>>[0]['connectors'][number]

export const introductionsView: View<Registry['intro']['list']> = (
  { introductions, connectors, total, open, due, toTell },
  canvas,
) => {
  if (total === 0) {
    return ['No such introduction is on record. See who could make one with: rapport intro paths --to ID']
  }
  const { style } = canvas
  return [
    `${open} open, ${due} due, ${toTell} to report back on${introductions.length < total ? `; ${introductions.length} of ${total} shown` : ''}`,
    ...introductions.flatMap((introduction) => introductionLines(introduction, canvas)),
    ...(connectors.length === 0 ? [] : ['', style.bold('Who was asked'), ...connectors.map(tallyLine)]),
  ]
}

export const introductionView: View<Registry['intro']['request']> = ({ introduction, warnings }, canvas) => [
  ...introductionLines(introduction, canvas),
  ...warnings.flatMap(({ text }) =>
    wrapText(text, canvas.width - 2).map((line) => `  ${canvas.style.ember(line)}`),
  ),
]

export const introductionDraftView: View<Registry['intro']['draft']> = (
  { blurb, note, report, missing },
  { style, width },
) => [
  ...part('To send', note),
  ...part('To pass on', blurb),
  ...part('Afterwards', report ?? ''),
  ...missing.flatMap(({ text }) => wrapText(text, width).map((line) => style.ember(line))),
]

export const introductionRestoredView: View<Registry['intro']['restore']> = ({ introduction }, canvas) =>
  introductionLines(introduction, canvas)

const part = (title: string, text: string): readonly string[] =>
  text === '' ? [] : [`--- ${title} ---`, ...text.split('\n'), '']

const introductionLines = (introduction: Introduction, { style, width }: Canvas): readonly string[] => [
  `${style.quiet(introduction.requestedOn)} ${style.bold(introduction.person)} ${throughWhom(introduction)}, ${introduction.state}`,
  ...wrapText(introduction.next.text, width - 11).map(
    (line) => `           ${introduction.isDue || introduction.isToTell ? style.ember(line) : line}`,
  ),
  `           ${style.quiet(introduction.introductionId)}`,
]

const throughWhom = ({ connector, forPerson }: Introduction): string => {
  const whom = forPerson === null ? '' : `for ${forPerson} `
  return `${whom}${connector === null ? 'by you' : `through ${connector}`}`
}

const tallyLine = ({ connector, asked, made, met, recentAsks, isMuch }: Tally): string =>
  `  ${connector}: asked ${count(asked, 'time')}, made ${made}, met ${met}; ${recentAsks} in the last 90 days${isMuch ? ', better wait' : ''}`
