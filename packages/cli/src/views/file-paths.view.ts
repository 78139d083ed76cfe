import { percentInWords, type Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

type Output = Parameters<View<Registry['graph']['paths']>>[0]
type FilePath = NonNullable<Output['paths']>[number]

export const filePathsView: View<Registry['graph']['paths']> = ({ paths, answers, ms, read }, canvas) => [
  ...(paths === undefined ? [] : pathLines(paths, canvas)),
  ...(answers ?? []).flatMap((answer) => [
    canvas.style.bold(`${answer.from} → ${answer.to}`),
    ...(answer.problem === null
      ? pathLines(answer.paths, canvas)
      : [`  Line ${answer.problem.line}: ${answer.problem.message}`]),
  ]),
  '',
  canvas.style.quiet(
    `${count(read.rows, 'row')}: ${count(read.ties, 'tie')} between ${count(read.people, 'person', 'people')}, ${read.doubles.toLocaleString('en')} named twice, ${read.none.toLocaleString('en')} of weight 0, ${read.rejected.toLocaleString('en')} rejected`,
  ),
  ...read.firstRejected.map(({ line, message }) => `  Line ${line}: ${message}`),
  ...(read.hasWeights
    ? []
    : [canvas.style.quiet('No column of weights: every tie counts as likely as not.')]),
  canvas.style.quiet(`Read in ${(read.ms / 1000).toFixed(1)} s, answered in ${ms.toFixed(1)} ms`),
]

const pathLines = (paths: readonly FilePath[], { style, width }: Canvas): readonly string[] =>
  paths.length === 0
    ? ['  No path leads there.']
    : paths.flatMap(({ nodes, probability }) => {
        const likely = percentInWords(probability, { finest: 'digits' }).padStart(8)
        const [first = '', ...rest] = wrapText(nodes.join(' → '), width - 10)
        return [`${style.bold(likely)}  ${first}`, ...rest.map((line) => `${' '.repeat(10)}${line}`)]
      })
