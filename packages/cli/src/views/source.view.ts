import type { Registry } from '@rapport/operations'
import { table, wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

type Refreshed = Parameters<View<Registry['source']['refresh']>>[0]['sources'][number]
type Settings = Parameters<View<Registry['source']['list']>>[0]['sources'][number]['settings']

export const sourcesView: View<Registry['source']['list']> = ({ sources }, canvas) =>
  sources.length === 0
    ? [NONE]
    : table(
        [
          { title: 'Name', canShrink: true },
          { title: 'Where', canShrink: true },
          { title: 'Read last' },
          { title: 'Id' },
        ],
        sources.map(({ name, settings, refreshedAt, sourceId }) => [
          name,
          placeOf(settings),
          refreshedAt?.slice(0, 16).replace('T', ' ') ?? 'not yet',
          sourceId,
        ]),
        canvas,
      )

export const refreshView: View<Registry['source']['refresh']> = ({ sources }, canvas) =>
  sources.length === 0 ? [NONE] : sources.flatMap((source) => refreshedLines(source, canvas))

const NONE =
  'There is nothing to read again yet. Begin with: rapport calendar subscribe URL, or rapport mailbox connect HOST USER'

const placeOf = (settings: Settings): string =>
  settings.kind === 'calendar' ? new URL(settings.url).host : `${settings.user} at ${settings.host}`

const refreshedLines = (source: Refreshed, { style, width }: Canvas): readonly string[] => {
  const name = style.bold(source.name)
  if (source.outcome === 'unchanged') return [`${name}: nothing new`]
  if (source.outcome === 'failed') {
    return [`${name}: not read`, ...wrapText(source.failure.message, width - 2).map((line) => `  ${line}`)]
  }
  const { importId, totals, people, files } = source.report
  const outcomes = OUTCOMES.filter((outcome) => totals[outcome] > 0).map(
    (outcome) => `${totals[outcome].toLocaleString('en')} ${outcome}`,
  )
  return [
    `${name}: ${count(people.created, 'new person', 'new people')}; ${count(totals.rows, 'row')}${outcomes.length === 0 ? '' : `, of them ${outcomes.join(', ')}`}`,
    ...files.filter(({ notice }) => notice !== null).map((file) => `  ${file.name}: ${file.notice}`),
    ...(totals.created + totals.updated === 0
      ? []
      : [style.quiet(`  To take it back: rapport import undo ${importId}`)]),
  ]
}

const OUTCOMES = ['created', 'updated', 'unchanged', 'hidden', 'skipped', 'rejected'] as const
