import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'

export const objectivesView: View<Registry['objective']['list']> = ({ objectives }, canvas) =>
  objectives.length === 0
    ? [
        'There is no objective yet. Begin with: rapport objective add --network ID --statement "…" --due YYYY-MM-DD',
      ]
    : objectives.flatMap((objective, index) => [
        ...(index === 0 ? [] : ['']),
        ...objectiveLines(objective, canvas),
      ])

export const objectiveView: View<Registry['objective']['add']> = (objective, canvas) =>
  objectiveLines(objective, canvas)

type Objective = Parameters<typeof objectiveView>[0]
type Check = Parameters<View<Registry['objective']['check']>>[0]

const objectiveLines = (objective: Objective, { style, width }: Canvas) => [
  ...wrapText(objective.statement, width).map((line) => style.bold(line)),
  `  by ${objective.due}, for ${objective.network}${standing(objective)}`,
  ...wrapText(objective.pace.text, width - 2).map((line) => `  ${line}`),
  ...objective.progress.map(({ madeOn, amount, text, person, progressId }) =>
    `  ${style.ember('✓')} ${madeOn} ${amount > 1 ? `${amount} × ` : ''}${[text, person].filter(Boolean).join(' – ')} ${style.quiet(progressId)}`.trimEnd(),
  ),
  ...objective.needs.map(({ text, needId }) => `  ${style.ember('–')} ${text} ${style.quiet(needId)}`),
  style.quiet(`  ${objective.objectiveId}`),
]

const standing = ({ isFocused, closedAs, closedOn }: Objective): string => {
  if (closedAs !== null) return `, ${closedAs === 'reached' ? 'reached' : 'let go'} on ${closedOn}`
  return isFocused ? '' : ', not in focus'
}

const KINDS: Readonly<Record<Check['kind'], string>> = {
  outcome: 'An outcome',
  activity: 'Something to do, not yet what comes of it',
  none: 'Not an objective yet',
}

const LETTERS = ['specific', 'measurable', 'achievable', 'realistic', 'timely'] as const

export const checkView: View<Registry['objective']['check']> = (check, { style, width }) => [
  style.bold(`${KINDS[check.kind]}${check.selfServing ? ', and an immediate one for oneself' : ''}`),
  '',
  ...LETTERS.flatMap((letter) =>
    wrapText(check[letter].why, width - 16).map((line, index) =>
      index === 0
        ? `${check[letter].ok ? style.ember('✓') : style.quiet('·')} ${letter.padEnd(12)}  ${line}`
        : `${' '.repeat(16)}${line}`,
    ),
  ),
  ...proposal('Better said', check.rewrite, { style, width }),
  ...proposal('For the long term', check.alternative, { style, width }),
]

const proposal = (title: string, text: string | null, { style, width }: Pick<Canvas, 'style' | 'width'>) =>
  text === null ? [] : ['', style.quiet(`${title}:`), ...wrapText(text, width - 2).map((line) => `  ${line}`)]
