import {
  type BridgeAtRisk,
  type Brokerage,
  bridgeInWords,
  bridgeNext,
  brokerageNotice,
  brokerReasons,
  estimateInWords,
  ok,
} from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { brokersShown } from '../schema/brokerage.ts'
import { type BrokerageFacts, brokerageFacts } from './brokerage-facts.ts'
import { type Circle, circlesOf } from './circle-names.ts'
import { measuredBrokerage } from './measure-brokerage.ts'
import { someoneAt } from './someone.ts'

/** How far a share may be off where pairs are sampled: somebody on one of a hundred ways is worth naming. */
const EPSILON = 0.01
/** How likely it may be that some share is off by more. */
const DELTA = 0.05
/** The same for every caller, so that a longer list takes no other measurement. */
const MOST_BROKERS = 100
/** Circles and bridges shown: more are no overview. */
const MOST_SHOWN = 30

const boundOf = (epsilon: number) => ({ bound: { epsilon, delta: DELTA }, most: MOST_BROKERS })

export const listBrokers = readOperation({
  name: 'graph.brokers',
  summary:
    'See who connects parts of your network that would be apart without them, its circles, and which part hangs by one or two quiet ties.',
  description:
    'You yourself are left out, since you connect everybody. Constraint is Burt’s; betweenness is counted by hops, exactly in small networks and from sampled ways within a stated bound in large ones; circles are found by Louvain’s method. The same network gives the same answer.',
  route: 'GET /graph/brokers',
  input: z.object({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_BROKERS)
      .default(10)
      .meta({ description: 'How many brokers at most' }),
    epsilon: z.coerce
      .number()
      .min(0.002)
      .max(0.2)
      .default(EPSILON)
      .meta({ description: 'How far a share may be off where ways are sampled, of all pairs' }),
  }),
  output: brokersShown,
  errors: {},
  examples: ['rapport graph brokers', 'rapport graph brokers --limit 5 --json'],
  handle: async ({ limit, epsilon }, { snapshot, graph, today }) => {
    const facts = await brokerageFacts(await graph(), await snapshot(), today)
    const measured = await measuredBrokerage({ ...facts.input, ...boundOf(epsilon) })
    const circles = circlesOf(measured, facts)
    const names = circles.map(({ name }) => name)
    return ok({
      people: facts.nodes.length,
      linked: measured.linked,
      ties: facts.input.pairs.from.length,
      brokers: measured.brokers.slice(0, limit).map(({ node, ...broker }) => {
        const who = someoneAt(facts, node)
        return {
          ...who,
          betweenness: broker.betweenness,
          constraint: broker.constraint,
          contacts: broker.degree,
          holds: broker.holds,
          circles: broker.parts.map(({ community, contacts }) => ({
            communityId: community,
            name: names[community] ?? '',
            contacts,
          })),
          reasons: brokerReasons(
            { ...broker, node },
            { name: who.name, communities: names },
            measured.estimate,
          ),
        }
      }),
      communities: circles
        .slice(0, MOST_SHOWN)
        .map(({ central, ...circle }) => ({ ...circle, central: central.map((at) => someoneAt(facts, at)) })),
      atRisk: measured.atRisk
        .slice(0, MOST_SHOWN)
        .map((bridge) => shownBridge(bridge, { facts, measured, circles })),
      estimate: { ...measured.estimate, text: estimateInWords(measured.estimate) },
      without: 'You yourself are left out: you connect everybody here.',
      notice: brokerageNotice(facts.nodes.length, measured.linked),
    })
  },
})

interface Read {
  readonly facts: BrokerageFacts
  readonly measured: Brokerage
  readonly circles: readonly Circle[]
}

const shownBridge = ({ kind, group, size, ways }: BridgeAtRisk, { facts, measured, circles }: Read) => {
  const name = kind === 'community' ? (circles[group]?.name ?? '') : (facts.names.get(kind)?.[group] ?? '')
  const groupOf =
    kind === 'community'
      ? measured.communities.of
      : facts.input.groupings.find((grouping) => grouping.kind === kind)?.of
  const shown = ways.map((at) => ({
    ...someoneAt(facts, at),
    state: facts.relationships[at]?.state ?? ('unknown' as const),
    lastContactOn: facts.relationships[at]?.lastContactOn ?? null,
    belongs: groupOf?.[at] === group,
  }))
  const bridge = { kind, name, size, ways: shown }
  return { ...bridge, text: bridgeInWords(bridge), next: bridgeNext(bridge) }
}
