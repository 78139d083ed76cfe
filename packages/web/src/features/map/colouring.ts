import { STATE_LABELS } from '../../words/relationship.ts'
import type { NetworkMap } from './drawing.ts'

/** What the colours tell. */
export const COLOUR_BY = ['community', 'network', 'strength'] as const
export type ColourBy = (typeof COLOUR_BY)[number]

/** An entry of the legend: a colour of `tokens.css`, what it means, and how many wear it. */
export interface Group {
  readonly key: string
  readonly label: string
  readonly token: string
  readonly count: number
}

export interface Colouring {
  readonly groups: readonly Group[]
  /** The number of everybody's group. */
  readonly of: readonly number[]
}

/** Colours that stay apart for most eyes; what is beyond them shares one. */
const TOKENS = ['--map-1', '--map-2', '--map-3', '--map-4', '--map-5', '--map-6', '--map-7', '--map-8']
const REST = '--map-rest'

const STATES = ['warm', 'new', 'cooling', 'dormant', 'lapsed', 'unknown'] as const
const STATE_TOKENS: Readonly<Record<(typeof STATES)[number], string>> = {
  warm: '--map-warm',
  new: '--map-new',
  cooling: '--map-cooling',
  dormant: '--map-dormant',
  lapsed: '--map-lapsed',
  unknown: REST,
}

export const colouringBy = (by: ColourBy, map: NetworkMap): Colouring => {
  if (by === 'strength') return byStrength(map)
  return by === 'community' ? byCommunity(map) : byNetwork(map)
}

const byStrength = ({ people }: NetworkMap): Colouring => {
  const of = people.state.map((state) => (state === null ? STATES.length : STATES.indexOf(state)))
  const named = [
    ...STATES.map((state) => ({ key: state, label: STATE_LABELS[state], token: STATE_TOKENS[state] })),
    { key: 'stranger', label: 'On a list only', token: '--map-stranger' },
  ]
  return counted(named, of)
}

const byCommunity = ({ people, communities }: NetworkMap): Colouring => {
  const shown = communities.slice(0, TOKENS.length)
  const none = shown.length
  const of = people.community.map((community) => (community < 0 || community >= none ? none : community))
  const rest = communities.length > none ? 'In smaller circles or none' : 'In no circle'
  return counted(
    [
      ...shown.map(({ name }, at) => ({ key: `circle-${at}`, label: name, token: TOKENS[at] ?? REST })),
      { key: 'none', label: rest, token: REST },
    ],
    of,
  )
}

/** Somebody in several networks wears the colour of the smallest: it says more about them. */
const byNetwork = ({ people, networks }: NetworkMap): Colouring => {
  const of = people.name.map(() => networks.length)
  const bySize = networks.map((network, at) => ({ ...network, at }))
  bySize.sort((a, b) => b.people.length - a.people.length || a.at - b.at)
  for (const { people: members, at } of bySize) for (const member of members) of[member] = at
  return counted(
    [
      ...networks.map(({ networkId, name }, at) => ({
        key: networkId,
        label: name,
        token: TOKENS[at] ?? REST,
      })),
      { key: 'none', label: 'In no network', token: REST },
    ],
    of,
  )
}

const counted = (groups: readonly Omit<Group, 'count'>[], of: readonly number[]): Colouring => {
  const counts = groups.map(() => 0)
  for (const group of of) counts[group] = (counts[group] ?? 0) + 1
  return { of, groups: groups.map((group, at) => ({ ...group, count: counts[at] ?? 0 })) }
}
