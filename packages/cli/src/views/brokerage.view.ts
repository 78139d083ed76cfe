import type { Registry } from '@rapport/operations'
import { table, wrapText } from '../output/index.ts'
import { ember } from './ember.ts'
import type { Canvas, View } from './view.ts'
import { count, roleInWords } from './words.ts'

type Shown = Parameters<View<Registry['graph']['brokers']>>[0]

export const brokersView: View<Registry['graph']['brokers']> = (shown, canvas) => {
  const { style, width } = canvas
  const { people, linked, ties, brokers, communities, atRisk, estimate, without, notice } = shown
  return [
    ...(notice === null
      ? [
          `${count(people, 'person', 'people')}, ${linked.toLocaleString('en')} of them known to know another, by ${count(ties, 'tie')}`,
        ]
      : noticeLines(notice, canvas)),
    ...section(
      'Who connects',
      brokers.flatMap((broker) => brokerLines(broker, canvas)),
      canvas,
    ),
    ...section('Circles', circleLines(communities, canvas), canvas),
    ...section(
      'Hanging by a thread',
      atRisk.flatMap(({ text, next }) => [
        ...bullet(text, canvas),
        ...wrapText(next, width - 4).map((line) => `    ${style.ember(line)}`),
      ]),
      canvas,
    ),
    ...(linked === 0 ? [] : ['', ...wrapText(`${without} ${estimate.text}`, width).map(style.quiet)]),
  ]
}

const noticeLines = (notice: NonNullable<Shown['notice']>, { style, width }: Canvas) => [
  ...wrapText(notice.text, width),
  ...wrapText(notice.next, width).map((line) => style.ember(line)),
]

const brokerLines = (broker: Shown['brokers'][number], canvas: Canvas) => {
  const { style, width } = canvas
  const role = roleInWords(broker.title, broker.organization)
  return [
    `  ${broker.state === null ? '·' : ember(broker.state, style)} ${style.bold(broker.name)}`,
    ...(role === '' ? [] : wrapText(role, width - 4).map((line) => `    ${line}`)),
    ...(broker.personId === null
      ? [`    ${style.quiet(`on the list ${broker.list ?? ''}`)}`]
      : [`    ${style.quiet(broker.personId)}`]),
    ...broker.reasons.flatMap(({ text }) => bullet(text, canvas)),
  ]
}

const circleLines = (communities: Shown['communities'], canvas: Canvas) =>
  communities.length === 0
    ? []
    : table(
        [
          { title: 'circle', align: 'start', canShrink: true },
          { title: 'people', align: 'end', canShrink: false },
          { title: 'in the middle', align: 'start', canShrink: true },
        ],
        communities.map(({ name, size, central }) => [
          name,
          String(size),
          central
            .slice(0, 2)
            .map((each) => each.name)
            .join(', '),
        ]),
        canvas,
      )

const section = (title: string, lines: readonly string[], { style }: Canvas) =>
  lines.length === 0 ? [] : ['', style.bold(title), ...lines]

const bullet = (text: string, { style, width }: Canvas) =>
  wrapText(text, width - 6).map((line, index) => `    ${index === 0 ? style.ember('–') : ' '} ${line}`)

/** A drawing is for a screen: at a shell, who is on it and how much. */
export const mapView: View<Registry['graph']['map']> = (
  { people, ties, total, communities, notice },
  canvas,
) => [
  `${people.name.length.toLocaleString('en')} of ${count(total, 'person', 'people')} to draw, ${count(ties.from.length, 'tie')} between them, ${count(communities.length, 'circle')}`,
  ...(notice === null ? [] : noticeLines(notice, canvas)),
  ...wrapText('The picture is on the page Map; --json gives its points and lines.', canvas.width).map(
    canvas.style.quiet,
  ),
]
