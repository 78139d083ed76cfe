import { percentInWords, type Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

type Shown = Parameters<View<Registry['intro']['paths']>>[0]
type Path = Shown['paths'][number]

export const introductionPathsView: View<Registry['intro']['paths']> = (
  { wanted, known, paths, connectors, notice },
  canvas,
) => {
  const { style, width } = canvas
  return [
    style.bold(wanted),
    ...(notice === null
      ? []
      : [...wrapText(notice.text, width), ...wrapText(notice.next, width).map((line) => style.ember(line))]),
    ...(known.length === 0 ? [] : ['You know them:']),
    ...known.map(
      ({ name, title, personId }) =>
        `  ${name}${title === null ? '' : `, ${title}`} ${style.quiet(personId)}`,
    ),
    ...(connectors === 0 ? [] : [`${count(connectors, 'person', 'people')} could introduce you`]),
    ...paths.flatMap((path, index) => pathLines(path, index + 1, canvas)),
  ]
}

const pathLines = (path: Path, place: number, { style, width }: Canvas): readonly string[] => {
  const names = path.hops.map(({ to }) => to.name).join(' → ')
  const start = path.through ?? 'You'
  const marks = [
    `${percentInWords(path.probability)}, ${path.likelihood}`,
    path.recorded ? 'recorded' : 'partly inferred',
    ...(path.owes ? ['did more for you lately'] : []),
    ...asks(path),
  ].join('; ')
  return [
    ...wrapText(`${place}. ${start} → ${names}`, width),
    `   ${style.ember(marks)}`,
    ...path.hops.flatMap(({ from, to, evidence, recorded }) =>
      wrapText(
        `${from.isUser ? 'You' : from.name} – ${to.name}${recorded ? '' : ' (inferred)'}: ${evidence[0]?.text ?? ''}`,
        width - 5,
      ).map((line, index) => `   ${index === 0 ? '– ' : '  '}${style.quiet(line)}`),
    ),
  ]
}

const asks = ({ hops }: Path): readonly string[] => {
  const first = hops[0]?.connector ?? null
  if (first === null || first.recentAsks === 0) return []
  return [
    `asked ${count(first.recentAsks, 'time')} in the last 90 days${first.isMuch ? ', better wait' : ''}`,
  ]
}
