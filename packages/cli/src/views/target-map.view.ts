import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import { ember } from './ember.ts'
import type { Canvas, View } from './view.ts'

type Shown = Parameters<View<Registry['target']['map']>>[0]
type Cell = Shown['cells'][number]

export const targetMapView: View<Registry['target']['map']> = (map, canvas) => {
  const { style, width } = canvas
  const byFunction = Map.groupBy(map.cells, (cell) => cell.function)
  return [
    style.bold(map.organization),
    ...wrapText(map.text, width),
    ...[...byFunction].flatMap(([each, cells]) => [
      '',
      style.bold(each ?? 'Function not known'),
      ...cells.flatMap((cell) => cellLines(cell, canvas)),
    ]),
    ...(map.needs.length === 0 ? [] : ['', style.bold('What you need there')]),
    ...map.needs.flatMap(({ text, standing }) =>
      wrapText(`${text}: ${standing}`, width - 2).map((line) => `  ${line}`),
    ),
    ...(map.next === null
      ? []
      : ['', ...wrapText(`Next: ${map.next.text}`, width).map((line) => style.ember(line))]),
  ]
}

const cellLines = ({ level, isAsked, people, count }: Cell, { style, width }: Canvas) => [
  `  ${level ?? 'level not known'}${isAsked ? style.ember(' (asked for)') : ''}${people.length === 0 ? ': nobody on record' : ''}`,
  ...people.flatMap(({ name, title, state, probability, via }) => {
    const through = via.length === 0 ? '' : ` through ${via.map((each) => each.name).join(', ')}`
    const chance = probability === null ? 'no way there yet' : `${Math.round(100 * probability)}%${through}`
    return [
      `    ${state === null ? '·' : ember(state, style)} ${style.bold(name)}, ${chance}`,
      ...(title === null ? [] : wrapText(title, width - 8).map((line) => `      ${style.quiet(line)}`)),
    ]
  }),
  ...(count > people.length ? [`    and ${count - people.length} more`] : []),
]
