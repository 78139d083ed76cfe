import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

export const networksView: View<Registry['network']['list']> = ({ networks }, canvas) =>
  networks.length === 0
    ? ['No network is declared yet. Begin with: rapport network add --kind career --purpose "…"']
    : networks.flatMap((network, index) => [...(index === 0 ? [] : ['']), ...networkLines(network, canvas)])

export const networkView: View<Registry['network']['add']> = (network, canvas) =>
  networkLines(network, canvas)

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

type Network = Parameters<typeof networkView>[0]
type Objective = Parameters<typeof objectiveView>[0]

const networkLines = (network: Network, { style, width }: Canvas) => [
  `${style.bold(network.name)} ${style.quiet(`(${network.kind}, ${count(network.objectives, 'objective')})`)}`,
  ...wrapText(network.purpose, width - 2).map((line) => `  ${line}`),
  style.quiet(`  ${network.networkId}`),
]

const objectiveLines = (objective: Objective, { style, width }: Canvas) => [
  ...wrapText(objective.statement, width).map((line) => style.bold(line)),
  `  by ${objective.due}, for ${objective.network}${objective.isFocused ? '' : ', not in focus'}`,
  ...objective.needs.map(({ text, needId }) => `  ${style.ember('–')} ${text} ${style.quiet(needId)}`),
  style.quiet(`  ${objective.objectiveId}`),
]
