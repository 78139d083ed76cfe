import { counted } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, percentInWords, plainText } from '../words/index.ts'
import type { Broker } from './find-brokers.ts'
import type { GroupKind } from './grouping.ts'
import type { Brokerage } from './measure.ts'

/** One thing that makes somebody a broker; `facts` are the numbers it was made of. */
export interface BrokerReason {
  readonly kind: 'connects' | 'holds' | 'ways' | 'open'
  readonly text: string
  readonly facts: Readonly<Record<string, number>>
}

/** Communities named in one sentence; more say less. */
const NAMED = 3
/** Below this, a person's contacts hardly know one another: as much as three strangers alike constrain. A judgement. */
const OPEN_BELOW = 1 / 3

const named = (name: string) => plainText(name, LONGEST_NAME_IN_WORDS)

/** "A", "A and B", "A, B and C". */
export const listInWords = (parts: readonly string[]): string =>
  parts.length <= 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** What a circle of people is called: by what they have in common, else by who is in the middle of it. */
export const communityName = (
  common: { readonly kind: GroupKind; readonly name: string } | null,
  centre: string,
): string => {
  if (common === null) return `The circle of ${named(centre)}`
  return common.kind === 'function' ? `People in ${named(common.name)}` : named(common.name)
}

export const brokerReasons = (
  broker: Broker,
  { name, communities }: { readonly name: string; readonly communities: readonly string[] },
  { epsilon, method }: Brokerage['estimate'],
): readonly BrokerReason[] => {
  const { parts, holds, betweenness, constraint, degree } = broker
  const reasons: BrokerReason[] = []
  if (parts.length >= 2) {
    const first = parts
      .slice(0, NAMED)
      .map(({ community }) => (communities[community] ?? '').replace(/^The circle /u, 'the circle '))
    const others = parts.length - first.length
    const places = others > 0 ? [...first, counted(others, 'other circle')] : first
    reasons.push({
      kind: 'connects',
      text: `Knows people in ${listInWords(places)}`,
      facts: { circles: parts.length, contacts: degree },
    })
  }
  if (holds > 0) {
    reasons.push({
      kind: 'holds',
      text: `Without ${named(name)}, ${counted(holds, 'person', 'people')} could not be reached through the others`,
      facts: { holds },
    })
  }
  const error = method === 'exact' ? '' : `, give or take ${percent(epsilon)}`
  reasons.push({
    kind: 'ways',
    text: `${percent(betweenness)} of the shortest ways between two others lead over ${named(name)}${error}`,
    facts: { betweenness, epsilon },
  })
  if (constraint < OPEN_BELOW) {
    reasons.push({
      kind: 'open',
      text: `The people ${named(name)} knows hardly know one another`,
      facts: { constraint },
    })
  }
  return reasons
}

const percent = (share: number): string => percentInWords(share, { finest: 'tenth' })

/** How sure the shares are. */
export const estimateInWords = ({ method, samples, epsilon, delta }: Brokerage['estimate']): string =>
  method === 'exact'
    ? 'Every pair was looked at: the shares are exact.'
    : `Estimated from ${samples.toLocaleString('en')} ways drawn at random: with ${percent(1 - delta)} certainty no share is off by more than ${percent(epsilon)}.`
