import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

type List = Parameters<View<Registry['graph']['lists']>>[0]['lists'][number]

const KINDS: Readonly<Record<string, string>> = {
  contact: 'your own contacts',
  introduction: 'introductions',
  list: 'lists',
  relation: 'relations in address books',
  thread: 'small conversations',
  meeting: 'small meetings',
  event: 'gatherings both came to',
  employer: 'employers at the same time',
}

export const graphStatsView: View<Registry['graph']['stats']> = (stats, { style }) => [
  style.bold(
    `${count(stats.people, 'person', 'people')}, ${count(stats.ties, 'tie')} (${stats.ownTies.toLocaleString('en')} of them yours)`,
  ),
  ...(stats.strangers > 0 ? [`  ${count(stats.strangers, 'name')} on lists whom you do not know`] : []),
  `  ${stats.recorded.toLocaleString('en')} recorded, ${stats.inferred.toLocaleString('en')} inferred`,
  ...stats.byKind.map(
    ({ kind, ties }) => `  ${style.ember('–')} ${count(ties, 'tie')} by ${KINDS[kind] ?? kind}`,
  ),
  `You reach ${stats.reach.map(({ hops, people }) => `${people.toLocaleString('en')} within ${count(hops, 'hop')}`).join(', ')}.`,
  `${count(stats.components, 'connected group')}, the largest of ${stats.largestComponent.toLocaleString('en')}; ${stats.alone.toLocaleString('en')} with no tie at all.`,
  style.quiet(`${(stats.memoryBytes / 1e6).toFixed(1)} MB`),
]

export const tieListsView: View<Registry['graph']['lists']> = ({ lists }, canvas) =>
  lists.length === 0
    ? ['Nobody handed over a list yet. Begin with: rapport graph import EDGES.csv']
    : lists.flatMap((list) => listLines(list, canvas))

export const tieImportView: View<Registry['graph']['import']> = (report, canvas) => {
  const { rows, ties, doubles, rejected, firstRejected, replaced } = report
  return [
    ...listLines(report.list, canvas),
    `${count(rows, 'row')}: ${count(ties, 'tie')}, ${doubles.toLocaleString('en')} named twice, ${rejected.toLocaleString('en')} rejected`,
    ...firstRejected.flatMap(({ file, line, message }) =>
      wrapText(`${file}, line ${line}: ${message}`, canvas.width - 2).map((part) => `  ${part}`),
    ),
    ...(rejected > firstRejected.length && firstRejected.length > 0
      ? [`  and ${(rejected - firstRejected.length).toLocaleString('en')} more`]
      : []),
    ...(replaced === null
      ? []
      : [
          `In place of the list of ${replaced.importedAt.slice(0, 10)}: ${count(replaced.added, 'tie')} new, ${replaced.changed.toLocaleString('en')} changed, ${replaced.removed.toLocaleString('en')} gone, ${replaced.unchanged.toLocaleString('en')} as before`,
        ]),
  ]
}

const listLines = (list: List, { style }: Canvas) => [
  `${style.bold(list.name)} ${style.quiet(whose(list))}`,
  `  ${count(list.ties, 'tie')} between ${count(list.names, 'name')}, ${list.known.toLocaleString('en')} of whom you know; taken in on ${list.importedAt.slice(0, 10)}`,
  style.quiet(`  ${list.listId}`),
]

const whose = ({ owner, isColleague }: List): string => {
  if (owner === null) return '(a community’s)'
  const name = owner.name ?? 'somebody you removed'
  return isColleague ? `(${name}’s, who pools their network with you)` : `(${name}’s)`
}
