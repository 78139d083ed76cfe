import { type Brokerage, communityName } from '@rapport/domain'
import type { BrokerageFacts } from './brokerage-facts.ts'

export interface Circle {
  readonly communityId: number
  readonly name: string
  readonly size: number
  readonly common: {
    readonly kind: NonNullable<Brokerage['common'][number]>['kind']
    readonly name: string
    readonly people: number
  } | null
  /** Places of those in the middle of it. */
  readonly central: readonly number[]
}

/** The circles of a network by name. Two of the same name are told apart by who is in the middle of each. */
export const circlesOf = (
  { communities, common, central }: Brokerage,
  { names, nodes }: Pick<BrokerageFacts, 'names' | 'nodes'>,
): readonly Circle[] => {
  const called = new Set<string>()
  return communities.sizes.map((size, communityId) => {
    const shared = common[communityId] ?? null
    const ground =
      shared === null
        ? null
        : {
            kind: shared.kind,
            name: names.get(shared.kind)?.[shared.group] ?? '',
            people: shared.members,
          }
    const middle = nodes[central[communityId]?.[0] ?? -1]?.name ?? ''
    const short = communityName(ground, middle)
    const name = called.has(short) ? `${short}: ${inMidSentence(communityName(null, middle))}` : short
    called.add(short)
    return { communityId, name, size, common: ground, central: central[communityId] ?? [] }
  })
}

/** Only our own first word: a name keeps its capitals. */
const inMidSentence = (name: string): string => `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
