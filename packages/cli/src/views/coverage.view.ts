import type { Registry } from '@rapport/operations'
import { padText, table, wrapText } from '../output/index.ts'
import { ember } from './ember.ts'
import { noticeLines } from './network-words.ts'
import type { Canvas, View } from './view.ts'
import { count, roleInWords } from './words.ts'

type Coverage = Parameters<View<Registry['network']['coverage']>>[0]
type Covered = Coverage['networks'][number]

/** People in no network that are named on a terminal. */
const MOST_NAMED = 8

export const coverageView: View<Registry['network']['coverage']> = ({ networks, none, notice }, canvas) => {
  const { style } = canvas
  return [
    ...noticeLines(notice, canvas),
    ...networks.flatMap((network) => ['', ...covered(network, canvas)]),
    ...(none.total === 0
      ? []
      : [
          '',
          style.bold(`${count(none.total, 'person', 'people')} in no network`),
          ...table(
            [
              { title: '', paint: (_, row) => ember(none.people[row]?.state ?? '', style) },
              { title: 'Name', canShrink: true, paint: (text) => style.bold(text) },
              { title: 'Who', canShrink: true },
              { title: 'Strength', align: 'end' },
            ],
            none.people
              .slice(0, MOST_NAMED)
              .map((person) => [
                '•',
                person.name,
                roleInWords(person.title, person.organization),
                String(person.strength),
              ]),
            canvas,
          ),
        ]),
  ]
}

const covered = (network: Covered, canvas: Canvas) => {
  const { style, width } = canvas
  return [
    `${style.bold(network.name)} ${style.quiet(`(${network.kind})`)}`,
    ...wrapText(network.text, width - 2).map((line) => `  ${line}`),
    ...(network.heat === null ? [] : heatLines(network.heat, canvas)),
  ]
}

const SHORT_LEVELS: Readonly<Record<string, string>> = {
  training: 'train',
  entry: 'staff',
  senior: 'sr',
  manager: 'mgr',
  director: 'dir',
  vp: 'VP',
  cxo: 'C',
  partner: 'prtnr',
  owner: 'owner',
}
const CELL_WIDTH = 6
const NAME_WIDTH = 22

const heatLines = (
  { functions, levels, cells, text }: NonNullable<Covered['heat']>,
  { style, width }: Canvas,
) => {
  const countAt = new Map(cells.map((cell) => [`${cell.function} ${cell.level}`, cell.count]))
  const row = (name: string, values: readonly string[]) =>
    `  ${padText(name.length > NAME_WIDTH ? `${name.slice(0, NAME_WIDTH - 1)}…` : name, NAME_WIDTH)}${values
      .map((value) => padText(value, CELL_WIDTH, 'start'))
      .join('')}`
  return [
    ...(cells.length === 0
      ? []
      : [
          style.quiet(
            row(
              '',
              levels.map((level) => SHORT_LEVELS[level] ?? level),
            ),
          ),
          ...functions.map((each) =>
            row(
              each,
              levels.map((level) => String(countAt.get(`${each} ${level}`) ?? '·')),
            ),
          ),
        ]),
    ...wrapText(text, width - 2).map((line) => `  ${line}`),
  ]
}
