import { EVIDENCE_KINDS, ok, takeCensus, USER } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { evidenceKind } from '../schema/graph.ts'
import { pause } from './pause.ts'
import { whileRead } from './search-apart.ts'

/** Hops asked about: more people in between than three and nobody passes a word on. */
const MOST_HOPS = 4

export const showGraphStats = readOperation({
  name: 'graph.stats',
  summary: 'Count who knows whom: people, ties by kind, how they hang together, and how many you can reach.',
  description:
    'A tie is recorded where somebody or something states it: an introduction, a list, a relation, a small conversation or meeting, your own contact. It is inferred where both merely were at one gathering or one employer. One tie can have several kinds of evidence.',
  route: 'GET /graph/stats',
  input: z.object({}),
  output: z.object({
    /** People as shown, and those on lists who are nobody known. */
    people: z.number().int(),
    strangers: z.number().int(),
    lists: z.number().int(),
    colleagues: z.number().int(),
    ties: z.number().int(),
    /** Between you and others; all else is between others. */
    ownTies: z.number().int(),
    recorded: z.number().int(),
    inferred: z.number().int(),
    byKind: z.array(z.object({ kind: evidenceKind, ties: z.number().int() })),
    components: z.number().int(),
    largestComponent: z.number().int(),
    /** Who has no tie at all. */
    alone: z.number().int(),
    /** How many you reach within so many hops. */
    reach: z.array(z.object({ hops: z.number().int(), people: z.number().int() })),
    memoryBytes: z.number().int(),
  }),
  errors: {},
  examples: ['rapport graph stats', 'rapport graph stats --json'],
  isLong: true,
  handle: async (_input, context) => {
    const { graph, nodes, nodeOf, colleagues, knownOnLists, tally } = await context.graph()
    const { reached, ...parts } = await whileRead(graph, async () => {
      const census = takeCensus(graph, USER, MOST_HOPS)
      let step = census.next()
      while (!step.done) {
        await pause()
        step = census.next()
      }
      return step.value
    })
    const counts = tally()
    return ok({
      people: nodeOf.size,
      strangers: nodes.length - nodeOf.size - 1,
      lists: knownOnLists.size,
      colleagues: colleagues.length,
      ties: graph.tieCount,
      ownTies: graph.degrees[USER] ?? 0,
      recorded: graph.tieCount - counts.inferred,
      inferred: counts.inferred,
      byKind: EVIDENCE_KINDS.map((kind) => ({ kind, ties: counts.byKind.get(kind) ?? 0 })).filter(
        ({ ties }) => ties > 0,
      ),
      ...parts,
      reach: Array.from({ length: MOST_HOPS }, (_, hop) => ({
        hops: hop + 1,
        people: reached.slice(0, hop + 1).reduce((sum, ring) => sum + ring, 0),
      })),
      memoryBytes: counts.bytes,
    })
  },
})
