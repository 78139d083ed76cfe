import { ok, routeTo } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { personRoute } from '../schema/venue.ts'
import { loadVenues } from '../venue/load-venues.ts'
import { briefOf } from './brief.ts'

export const routeToPerson = readOperation({
  name: 'people.route',
  summary:
    'Show how to get to a person: the channel that works, who could bring you together, where they are seen.',
  description:
    'Whoever is named as a go-between has been in a small conversation with both of you, or is named by a source (recorded), or works at the same organization (inferred: whether the two know each other is not known).',
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
    const relations = await store.people.relations(person.personId)
    const { venues } = await loadVenues(context)
    const route = routeTo(
      {
        person,
        relationship,
        venues,
        together: await store.venues.together(person.personId),
        related: relations.flatMap((row) =>
          row.personId === null
            ? []
            : [{ personId: row.personId, relation: row.relation, isIncoming: row.isIncoming }],
        ),
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
