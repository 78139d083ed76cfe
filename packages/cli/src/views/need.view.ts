import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count, roleInWords } from './words.ts'

type Proposals = Parameters<View<Registry['need']['propose']>>[0]
type Candidates = Parameters<View<Registry['need']['candidates']>>[0]
type Gaps = Parameters<View<Registry['need']['gaps']>>[0]
type Reason = Proposals['proposals'][number]['reasons'][number]
type Notice = Proposals['notice']

export const needView: View<Registry['need']['add']> = ({ text, needId }, { style }) => [
  `${style.ember('–')} ${text} ${style.quiet(needId)}`,
]

export const needProposalsView: View<Registry['need']['propose']> = ({ proposals, notice }, canvas) => [
  ...proposals.flatMap(({ text, reasons }) => [
    `${canvas.style.ember('–')} ${canvas.style.bold(text)}`,
    ...reasonLines(reasons, canvas),
  ]),
  ...noticeLines(notice, canvas),
]

export const candidatesView: View<Registry['need']['candidates']> = ({ needs, notice }, canvas) => [
  ...needs.flatMap((need, index) => [...(index === 0 ? [] : ['']), ...candidateLines(need, canvas)]),
  ...noticeLines(notice, canvas),
]

export const gapsView: View<Registry['need']['gaps']> = ({ objectives, notice }, canvas) => [
  ...objectives.flatMap((objective, index) => [...(index === 0 ? [] : ['']), ...gapLines(objective, canvas)]),
  ...noticeLines(notice, canvas),
]

const candidateLines = (need: Candidates['needs'][number], canvas: Canvas): readonly string[] => {
  const { style, width } = canvas
  const shown = need.candidates.length < need.total ? `, the first ${need.candidates.length} of them` : ''
  return [
    ...wrapText(need.objective, width).map((line) => style.bold(line)),
    `${style.ember('–')} ${need.text}${need.needId === null ? style.quiet(' (read from the words)') : ''}: ${count(need.total, 'person', 'people')} on record${shown}`,
    ...need.candidates.flatMap(({ personId, name, title, organization, channel, reasons }) => [
      `  ${style.bold(name)} ${roleInWords(title, organization)} ${style.quiet(personId)}`,
      ...reasonLines(reasons, canvas),
      ...(channel === null ? [] : [style.quiet(`    ${channel.text}`)]),
    ]),
  ]
}

const gapLines = (objective: Gaps['objectives'][number], canvas: Canvas): readonly string[] => {
  const { style, width } = canvas
  return [
    ...wrapText(objective.statement, width).map((line) => style.bold(line)),
    `  ${objective.text}`,
    ...objective.needs.flatMap((need) => [
      `${style.ember('–')} ${need.text}: ${need.gap}`,
      ...reasonLines(need.reasons, canvas),
    ]),
  ]
}

const reasonLines = (reasons: readonly Reason[], { style, width }: Canvas): readonly string[] =>
  reasons.flatMap(({ text }) => wrapText(text, width - 4).map((line) => style.quiet(`    ${line}`)))

const noticeLines = (notice: Notice, { style, width }: Canvas): readonly string[] =>
  notice === null
    ? []
    : [...wrapText(notice.text, width), ...wrapText(notice.next, width).map((line) => style.ember(line))]
