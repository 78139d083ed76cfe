import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import { ember } from './ember.ts'
import type { Canvas, View } from './view.ts'
import { count, roleInWords } from './words.ts'

type Listed = Parameters<View<Registry['dormant']['list']>>[0]
type Tie = Listed['people'][number]
type Reading = Tie['likely']

/** Reasons shown of each score: what speaks loudest; the rest is in `--json`. */
const MOST_REASONS = 3

export const dormantView: View<Registry['dormant']['list']> = (listed, canvas) => {
  const { objectives, people, leftOut, notice, total } = listed
  const { style, width } = canvas
  return [
    ...objectives.flatMap(({ statement }) => wrapText(`For: ${statement}`, width)),
    ...(notice === null
      ? []
      : [...wrapText(notice.text, width), ...wrapText(notice.next, width).map((line) => style.ember(line))]),
    ...people.flatMap((tie) => ['', ...tieLines(tie, canvas)]),
    ...(people.length < total
      ? ['', style.quiet(`${people.length} of ${count(total, 'person', 'people')} shown`)]
      : []),
    ...(leftOut.length === 0
      ? []
      : ['', style.bold('Left alone for now'), ...leftOut.flatMap(({ text }) => bullet(text, canvas))]),
  ]
}

const tieLines = (tie: Tie, canvas: Canvas) => {
  const { style, width } = canvas
  const role = roleInWords(tie.title, tie.organization)
  return [
    `${ember(tie.state, style)} ${style.bold(tie.name)}`,
    ...(role === '' ? [] : wrapText(role, width - 2).map((line) => `  ${line}`)),
    `  ${style.quiet(tie.personId)}`,
    ...readingLines('Likely to answer', tie.likely, canvas),
    ...readingLines('Worth reviving', tie.worth, canvas),
    ...(tie.occasion.reasons.length === 0 ? [] : readingLines('A reason to write', tie.occasion, canvas)),
    ...(tie.channel === null ? [] : wrapText(tie.channel.text, width - 2).map((line) => `  ${line}`)),
    ...wrapText(tie.opener.text, width - 4).map((line) => `  ${style.ember('│')} ${line}`),
  ]
}

const readingLines = (title: string, { score, reasons }: Reading, canvas: Canvas) => [
  `  ${title}: ${canvas.style.bold(String(score))} ${canvas.style.quiet('of 100')}`,
  ...reasons.slice(0, MOST_REASONS).flatMap(({ text }) => bullet(text, canvas)),
]

const bullet = (text: string, { style, width }: Canvas) =>
  wrapText(text, width - 6).map(
    (line, index) => `    ${index === 0 ? style.ember('–') : ' '} ${style.quiet(line)}`,
  )
