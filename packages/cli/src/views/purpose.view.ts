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

type Network = Parameters<typeof networkView>[0]

const networkLines = (network: Network, { style, width }: Canvas) => [
  `${style.bold(network.name)} ${style.quiet(`(${network.kind}, ${count(network.objectives, 'objective')})`)}`,
  ...wrapText(network.purpose, width - 2).map((line) => `  ${line}`),
  style.quiet(`  ${network.networkId}`),
]
