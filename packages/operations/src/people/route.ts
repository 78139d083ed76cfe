import { type GoBetween, isInTouch, ok, routeTo } from '@rapport/domain'
import { z } from 'zod'
import type { ReadContext } from '../context.ts'
import { notFound, personNotFound } from '../failures.ts'
import { findPaths, USER_NODE } from '../introduction/paths/find-paths.ts'
import { readOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { personRoute } from '../schema/venue.ts'
import { loadVenues } from '../venue/load-venues.ts'
import { briefOf } from './brief.ts'

export const routeToPerson = readOperation({
  name: 'people.route',
  summary:
    'Show how to get to a person in short: the channel that works, who could bring you together, where they are seen.',
  description:
    'Whoever is named as a go-between is tied to you and to them, on record or inferred (whether the two know each other is then not known); `intro.paths` shows all the ways, longer ones too, with their probability.',
  route: 'GET /people/{personId}/route',
  input: z.object({ personId: id.meta({ description: 'Whom to get to' }) }),
  output: personRoute,
  errors: personNotFound,
  examples: ['rapport people route 0192f0c1-0000-7000-8000-000000000001'],
  command: { positional: ['personId'] },
  handle: async ({ personId }, context) => {
    const { store, today } = context
    const { people, indexOf, contacts, ...current } = await context.snapshot()
    const record = await store.people.get(personId)
    const index = record === null ? undefined : indexOf.get(record.personId)
    const relationships = current.relationships(today)
    const [person, relationship] = [people[index ?? -1], relationships[index ?? -1]]
    if (person === undefined || relationship === undefined) return notFound('PERSON_NOT_FOUND', personId)
    const { venues } = await loadVenues(context)
    const route = routeTo(
      {
        person,
        relationship,
        venues,
        via: isInTouch(relationship) ? [] : await goBetweens(person.personId, context),
      },
      { people, indexOf, contacts, relationships, today },
    )
    return ok({
      personId: person.personId,
      name: person.name,
      state: relationship.state,
      channel: route.channel,
      via: route.via.map((via) => ({
        ...briefOf(via.person, via.relationship),
        evidence: via.evidence,
        reasons: via.reasons,
      })),
      venues: route.venues,
      text: route.text,
    })
  },
})

/** People named who could bring the two together: whom one asks first, and a few should they decline. A judgement. */
const MOST_VIA = 5
/** Ways looked through for those of one connector between. */
const WAYS = 100

/** Who is tied to both, on record before inferred, the likeliest first. */
const goBetweens = async (personId: string, context: ReadContext): Promise<readonly GoBetween[]> => {
  const workspace = await context.graph()
  const target = workspace.nodeOf.get(personId)
  if (target === undefined) return []
  const { people, indexOf, relationships } = await context.snapshot()
  const standing = relationships(context.today)
  const { paths } = await findPaths(workspace, {
    targets: [target],
    k: WAYS,
    order: 'connectors',
    withDirect: false,
    asks: new Map(),
  })
  return paths
    .flatMap(({ nodes }): GoBetween[] => {
      const [source, between] = nodes
      if (source !== USER_NODE || between === undefined || nodes.length !== 3) return []
      const index = indexOf.get(workspace.nodes.at(between).personId ?? '') ?? -1
      const [person, relationship] = [people[index], standing[index]]
      if (person === undefined || relationship === undefined || !person.isNamed) return []
      const evidence = workspace.evidenceOf(between, target)
      return [
        {
          person,
          relationship,
          evidence: evidence.some(({ recorded }) => recorded) ? 'recorded' : 'inferred',
          reasons: [...evidence, ...workspace.evidenceOf(USER_NODE, between)].map(
            ({ kind, text, on, count }) => ({ kind, text, times: count, lastOn: on }),
          ),
        },
      ]
    })
    .toSorted((a, b) => Number(b.evidence === 'recorded') - Number(a.evidence === 'recorded'))
    .slice(0, MOST_VIA)
}
