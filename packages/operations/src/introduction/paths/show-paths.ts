import { type ConnectorTally, connectorTallies, isInTouch, neighbours, ok } from '@rapport/domain'
import { z } from 'zod'
import { organizationNotFound } from '../../failures.ts'
import { gatherLedger } from '../../favor/index.ts'
import type { WorkspaceGraph } from '../../graph/workspace-graph.ts'
import { readOperation } from '../../operation.ts'
import { briefOf } from '../../people/brief.ts'
import { label } from '../../schema/common.ts'
import { introductionPaths } from '../../schema/introduction-path.ts'
import { namedPersonFailures } from '../named-person.ts'
import { describeNode, describePath } from './describe-path.ts'
import { findPaths, USER_NODE } from './find-paths.ts'
import { pathNotice } from './notice.ts'
import { whoIsMeant } from './who-is-meant.ts'

/** Ways shown: as many as one compares, and at most what fits a long afternoon. */
const PATHS = { usual: 10, most: 100 }
/** People named of those who are meant, at the most. */
const MOST_MEANT = 50

export const showPaths = readOperation({
  name: 'intro.paths',
  summary:
    'Show who could introduce you to a person, or to somebody of a kind at an organization, with the evidence of every hop.',
  description:
    'By the probability that every hop says yes: how likely each tie passes on a word, the first less for every introduction asked of that connector in the last 90 days; at most four hops. The best way over each connector comes first; `order likeliest` gives the k likeliest, however alike. Recorded and inferred are told apart, and nothing is drawn between two of your connections without evidence.',
  route: 'GET /introductions/paths',
  input: z.object({
    to: label.optional().meta({ description: 'Whom to get to: the id, or the full name' }),
    org: label.optional().meta({ description: 'Or into which organization: the id, or the name' }),
    function: label.optional().meta({ description: 'There, in which function: "Purchasing", "procurement"' }),
    level: label.optional().meta({ description: 'There, at which level or above: "vp", "director"' }),
    k: z.coerce
      .number()
      .int()
      .min(1)
      .max(PATHS.most)
      .default(PATHS.usual)
      .meta({ description: 'How many ways at most' }),
    order: z
      .enum(['connectors', 'likeliest'])
      .default('connectors')
      .meta({ description: 'The best over each connector first, or simply the likeliest' }),
  }),
  output: introductionPaths,
  errors: {
    ...namedPersonFailures,
    ...organizationNotFound,
    NOBODY_TO_MEET: {
      kind: 'invalid',
      when: 'Neither a person nor an organization is named, or both are, or the person is you.',
    },
    NOT_UNDERSTOOD: { kind: 'invalid', when: 'The function or the level is none.' },
  },
  examples: [
    'rapport intro paths --to 0192f0c1-0000-7000-8000-000000000001 --json',
    'rapport intro paths --org "Halcyon" --function procurement --level vp --k 5',
  ],
  handle: async ({ k, order, ...asked }, context) => {
    const { store, today } = context
    const workspace = await context.graph()
    const meant = await whoIsMeant(asked, workspace, context)
    if (!meant.ok) return meant
    const { wanted, nodes, isOne } = meant.value
    const { people, relationships } = await context.snapshot()
    const standing = relationships(today)
    const mine = new Set(Array.from(neighbours(workspace.graph, USER_NODE), ({ node }) => node))
    const inTouch = (node: number): boolean => {
      const relationship = standing[node - 1]
      return relationship !== undefined && node <= people.length && isInTouch(relationship)
    }
    const known = isOne ? [] : nodes.filter((node) => node <= people.length && mine.has(node))
    const tallies = new Map(
      connectorTallies(await store.introductions.list(), today).map((tally) => [tally.connectorId, tally]),
    )
    // Whom one is in touch with needs no introduction; whom one merely knows may be glad of one.
    const found = await findPaths(workspace, {
      targets: isOne ? nodes : nodes.filter((node) => !inTouch(node)),
      k,
      order,
      withDirect: isOne,
      asks: asksByNode(tallies, workspace),
    })
    const { balances } = await gatherLedger(context)
    return ok({
      wanted,
      people: nodes.slice(0, MOST_MEANT).map((node) => describeNode(workspace.nodes.at(node), node)),
      known: known
        .flatMap((node) => {
          const [person, relationship] = [people[node - 1], standing[node - 1]]
          return person === undefined || relationship === undefined ? [] : [briefOf(person, relationship)]
        })
        .toSorted((a, b) => b.strength - a.strength || (a.personId < b.personId ? -1 : 1)),
      paths: found.paths.map((path) => describePath(path, workspace, { balances, tallies })),
      connectors: found.connectors,
      isExact: found.isExact,
      notice: pathNotice(
        {
          wanted,
          isOne,
          meant: nodes.length,
          known: known.length,
          isInTouch: isOne && nodes.some((node) => mine.has(node) && inTouch(node)),
        },
        found,
      ),
    })
  },
})

/** Whoever was asked is a person on record: nobody else is told apart. */
const asksByNode = (
  tallies: ReadonlyMap<string, ConnectorTally>,
  { nodeOf }: WorkspaceGraph,
): ReadonlyMap<number, number> =>
  new Map(
    [...tallies].flatMap(([personId, { recentAsks }]) => {
      const node = nodeOf.get(personId)
      return node === undefined ? [] : [[node, recentAsks] as const]
    }),
  )
