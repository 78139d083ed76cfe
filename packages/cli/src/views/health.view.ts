import type { Registry } from '@rapport/operations'
import { table, wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'

type Shown = Parameters<View<Registry['health']['show']>>[0]

export const healthView: View<Registry['health']['show']> = (health, canvas) => {
  const { style, width } = canvas
  const { captions, notice } = health
  const told = Object.values(captions).filter((caption) => caption !== null)
  return [
    ...(notice === null
      ? []
      : [
          ...wrapText(notice.text, width),
          ...wrapText(notice.next, width).map((line) => style.ember(line)),
          '',
        ]),
    ...(told.length === 0 ? [] : [...told.flatMap((text) => bullet(text, canvas)), '']),
    ...pointTable(health, canvas),
  ]
}

const bullet = (text: string, { style, width }: Canvas) =>
  wrapText(text, width - 4).map((line, index) => `  ${index === 0 ? style.ember('–') : ' '} ${line}`)

const numbers = (title: string) => ({ title, align: 'end' as const, canShrink: false })

const pointTable = ({ points, step }: Shown, canvas: Canvas) =>
  table(
    [
      { title: step === 'week' ? 'week to' : 'month to', align: 'start', canShrink: false },
      ...['warm', 'cooling', 'dormant', 'in time', 'given', 'received', 'first talks'].map(numbers),
    ],
    points.map(({ on, overall, networks, given, received, firsts }) => [
      on,
      ...[overall.warm, overall.cooling, overall.dormant].map(String),
      inTimeOf(networks),
      ...[given, received, firsts.people].map(String),
    ]),
    canvas,
  )

const inTimeOf = (networks: Shown['points'][number]['networks']): string => {
  const of = networks.reduce((sum, { inTime }) => sum + (inTime?.of ?? 0), 0)
  return of === 0 ? '–' : `${networks.reduce((sum, { inTime }) => sum + (inTime?.kept ?? 0), 0)} of ${of}`
}
