import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import { noticeLines, reasonLines, rhythmInWords } from './network-words.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

type Page = Parameters<View<Registry['strategy']['show']>>[0]
type Network = Page['networks'][number]

const KNOWN: Readonly<Record<string, string>> = {
  open: 'open to anybody',
  acquainted: 'people you are acquainted with',
  well: 'people you know well',
  close: 'people you are close to',
}

/** The strategy as it is printed: one page, the networks in the order they were declared. */
export const strategyView: View<Registry['strategy']['show']> = (page, canvas) => {
  const { style, width } = canvas
  const nameOf = new Map(page.networks.map(({ networkId, name }) => [networkId, name]))
  return [
    style.bold(page.owner === null ? 'What my network is for' : `What ${page.owner}’s network is for`),
    style.quiet(`${page.today}, ${count(page.hoursPerWeek, 'hour')} a week`),
    ...(page.notice === null ? [] : ['', ...noticeLines(page.notice, canvas)]),
    ...page.networks.flatMap((network) => ['', ...networkLines(network, canvas)]),
    ...(page.conflicts.length === 0 ? [] : ['', style.bold('Kept apart')]),
    ...page.conflicts.flatMap(({ networkIds, text, advice, both, total }) => [
      style.ember(`  ${networkIds.map((id) => `“${nameOf.get(id) ?? ''}”`).join(' and ')}`),
      ...indented(text, width),
      ...indented(advice, width),
      ...(total === 0
        ? []
        : indented(
            `In both: ${both
              .slice(0, MOST_NAMED)
              .map(({ name }) => name)
              .join(', ')}${total > MOST_NAMED ? ` and ${total - MOST_NAMED} more` : ''}`,
            width,
          )),
    ]),
    ...(page.networks.length === 0
      ? []
      : [
          '',
          style.bold('Hours'),
          ...indented(page.hours.text, width),
          ...indented(`Among your chosen few: ${page.few.count} of ${page.few.size}`, width),
        ]),
  ]
}

/** People named of those who are in two networks at odds. */
const MOST_NAMED = 5

const indented = (text: string, width: number): readonly string[] =>
  wrapText(text, width - 2).map((line) => `  ${line}`)

const networkLines = (network: Network, { style, width }: Canvas): readonly string[] => {
  const { strategy } = network
  const line = (name: string, text: string) =>
    wrapText(text, width - FACT_WIDTH - 2).map(
      (part, index) => `  ${style.quiet((index === 0 ? name : '').padEnd(FACT_WIDTH))}${part}`,
    )
  return [
    `${style.bold(network.name)} ${style.quiet(`(${network.kind})`)}`,
    ...indented(network.purpose, width),
    ...line('Who', strategy.belongs),
    ...line('How many', `${network.members} of ${strategy.size}. ${strategy.sizeReason}`),
    ...line('How', `${KNOWN[strategy.closeness] ?? strategy.closeness}, ${rhythmInWords(strategy)}`),
    ...network.objectives.flatMap(({ statement, due, isFocused, needs }) => [
      ...line(isFocused ? 'In focus' : 'Objective', `${statement} (by ${due})`),
      ...needs.flatMap((need) => line('', `– ${need}`)),
    ]),
  ]
}

/** Columns of the names of facts. */
const FACT_WIDTH = 11

export const proposalView: View<Registry['strategy']['propose']> = (
  { networks, conflicts, notice },
  canvas,
) => {
  const { style, width } = canvas
  return [
    ...networks.flatMap((network, index) => [
      ...(index === 0 ? [] : ['']),
      `${style.bold(network.name)} ${style.quiet(`(${network.kind})`)}`,
      ...indented(network.purpose, width),
      ...reasonLines(network.reasons, canvas),
      ...indented(`Who: ${network.strategy.belongs}`, width),
      ...indented(
        `${count(network.strategy.size, 'person', 'people')}, ${rhythmInWords(network.strategy)}`,
        width,
      ),
      style.ember(`  rapport network add --kind ${network.kind} --purpose ${quoted(network.purpose)}`),
    ]),
    ...(conflicts.length === 0 ? [] : ['', style.bold('Kept apart')]),
    ...conflicts.flatMap(({ text, advice }) => [...indented(text, width), ...indented(advice, width)]),
    ...noticeLines(notice, canvas),
    ...(notice?.choices ?? []).map(({ kind, text }) => `  ${style.bold(kind.padEnd(12))}${text}`),
  ]
}

/** As one word for a shell, in which nothing is expanded. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
