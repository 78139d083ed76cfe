import { brokerageNotice, fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { mapShown } from '../schema/brokerage.ts'
import { id, label } from '../schema/common.ts'
import { foldText } from '../snapshot/fold-text.ts'
import { brokerageFacts } from './brokerage-facts.ts'
import { circlesOf } from './circle-names.ts'
import { drawnColumns, drawnTies, type Weighed, weighedPlaces } from './drawn.ts'
import { measuredBrokerage } from './measure-brokerage.ts'

/** As many as a screen can show apart, and a page can pan without a hitch. */
const USUAL_PEOPLE = 5_000
const MOST_PEOPLE = 20_000

export const showMap = readOperation({
  name: 'graph.map',
  summary: 'Get the network as points and lines to draw: who is there, how you stand, and who knows whom.',
  description:
    'Columns of one length, so that thousands of people stay small. Those you reach most easily come first where there are more than asked for. Your own ties stand in the column `tie`; lines are ties between others.',
  route: 'GET /graph/map',
  input: z.object({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_PEOPLE)
      .default(USUAL_PEOPLE)
      .meta({ description: 'How many people at most' }),
    query: label.optional().meta({ description: 'Only those whose name, title or organization holds this' }),
    network: id.optional().meta({ description: 'Only members of this network' }),
    around: id
      .optional()
      .meta({ description: 'Only this person and those they know, with what speaks for each tie' }),
  }),
  output: mapShown,
  errors: {
    NETWORK_NOT_FOUND: { kind: 'not-found', when: 'There is no network of this id.' },
    PERSON_NOT_FOUND: { kind: 'not-found', when: 'There is nobody of this id.' },
  },
  examples: ['rapport graph map --json', 'rapport graph map --query logistics --limit 200 --json'],
  handle: async ({ limit, query, network, around }, { store, snapshot, graph, today }) => {
    const networks = await store.purpose.networks()
    if (network !== undefined && networks.every(({ networkId }) => networkId !== network)) {
      return fail({
        code: 'NETWORK_NOT_FOUND',
        message: `There is no network ${network}.`,
        details: { network },
      })
    }
    const workspace = await graph()
    const facts = await brokerageFacts(workspace, await snapshot(), today)
    const centre = around === undefined ? null : (workspace.nodeOf.get(around) ?? null)
    if (around !== undefined && centre === null) {
      return fail({ code: 'PERSON_NOT_FOUND', message: `There is nobody ${around}.`, details: { around } })
    }
    const measured = await measuredBrokerage({ ...facts.input, bound: null, most: 0 })
    const memberships = (await store.purpose.members()).filter(({ isMember }) => isMember)
    const membersOf = Map.groupBy(memberships, ({ networkId }) => networkId)
    const weighed: Weighed = {
      workspace,
      facts,
      within: network === undefined ? null : new Set(membersOf.get(network)?.map(({ personId }) => personId)),
      query: foldText(query ?? ''),
      centre,
    }
    const fitting = weighedPlaces(weighed)
    const places = fitting.slice(0, limit)
    const placeOf = new Map(places.map((node, at) => [node, at]))
    const ties = drawnTies(weighed, placeOf)
    return ok({
      people: drawnColumns(weighed, measured, places),
      ...ties,
      networks: networks.map(({ networkId, name }) => ({
        networkId,
        name,
        people: (membersOf.get(networkId) ?? []).flatMap(({ personId }) => {
          const at = placeOf.get((workspace.nodeOf.get(personId) ?? 0) - 1)
          return at === undefined ? [] : [at]
        }),
      })),
      communities: circlesOf(measured, facts).map(({ communityId, name, size }) => ({
        communityId,
        name,
        size,
      })),
      total: fitting.length,
      notice: brokerageNotice(facts.nodes.length, measured.linked),
    })
  },
})
