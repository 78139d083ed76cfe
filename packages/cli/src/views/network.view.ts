import type { Registry } from '@rapport/operations'
import { fitText, table, wrapText } from '../output/index.ts'
import { ember } from './ember.ts'
import { noticeLines, reasonLines, rhythmInWords } from './network-words.ts'
import type { Canvas, View } from './view.ts'
import { count, roleInWords } from './words.ts'

export const networksView: View<Registry['network']['list']> = ({ networks }, canvas) =>
  networks.length === 0
    ? ['No network is declared yet. Say why you network: rapport strategy propose "…"']
    : networks.flatMap((network, index) => [...(index === 0 ? [] : ['']), ...networkLines(network, canvas)])

export const networkView: View<Registry['network']['add']> = (network, canvas) =>
  networkLines(network, canvas)

export const membersView: View<Registry['network']['members']> = ({ network, total, people }, canvas) => {
  const { style } = canvas
  if (total === 0) {
    return [
      style.bold(network.name),
      'Nobody is in it yet.',
      style.ember(`See who belongs: rapport network suggest --network ${network.networkId}`),
    ]
  }
  return [
    `${style.bold(network.name)} ${style.quiet(count(total, 'person', 'people'))}`,
    ...table(
      [
        { title: '', paint: (_, row) => ember(people[row]?.state ?? '', style) },
        { title: 'Name', canShrink: true, paint: (text) => style.bold(text) },
        { title: 'Who', canShrink: true },
        { title: 'Last contact' },
        { title: 'A word is due' },
      ],
      people.map((person) => [
        '•',
        person.name,
        roleInWords(person.title, person.organization),
        person.lastContactOn ?? '',
        dueInWords(person.dueInDays),
      ]),
      canvas,
    ),
  ]
}

const dueInWords = (days: number | null): string => {
  if (days === null) return 'whenever you like'
  return days <= 0 ? 'now' : `in ${count(days, 'day')}`
}

export const suggestionsView: View<Registry['network']['suggest']> = ({ networks, notice }, canvas) => {
  const { style, width } = canvas
  if (networks.length === 0) return noticeLines(notice, canvas)
  return networks.flatMap((network, index) => [
    ...(index === 0 ? [] : ['']),
    `${style.bold(network.name)} ${style.quiet(`${count(network.total, 'person fits', 'people fit')}, room for ${network.room}`)}`,
    ...noticeLines(network.notice, canvas),
    ...network.people.flatMap((person) => [
      `${ember(person.state, style)} ${fitText(whoInWords(person), width - 8)}  ${style.quiet(String(person.fit))}`,
      ...reasonLines(person.reasons, canvas),
      style.quiet(`  ${person.personId}`),
    ]),
    ...(network.people.length === 0
      ? []
      : [style.ember(`Take in who belongs: rapport network join ${network.networkId} PERSON…`)]),
  ])
}

const whoInWords = (person: {
  readonly name: string
  readonly title: string | null
  readonly organization: string | null
}): string => {
  const role = roleInWords(person.title, person.organization)
  return role === '' ? person.name : `${person.name}, ${role}`
}

/** What became of a decision: "30 people taken in; 42 in it now". */
export const changeView =
  (what: string): View<Registry['network']['join']> =>
  ({ members, changed }) => [
    `${changed === 0 ? 'Nothing new' : `${count(changed, 'person', 'people')} ${what}`}; ${members.toLocaleString('en')} in it now.`,
  ]

type Network = Parameters<typeof networkView>[0]

const networkLines = (network: Network, { style, width }: Canvas) => [
  `${style.bold(network.name)} ${style.quiet(`(${network.kind}, ${count(network.objectives, 'objective')})`)}`,
  ...wrapText(network.purpose, width - 2).map((line) => `  ${line}`),
  style.quiet(`  ${network.members} of ${network.strategy.size} people, ${rhythmInWords(network.strategy)}`),
  style.quiet(`  ${network.networkId}`),
]
