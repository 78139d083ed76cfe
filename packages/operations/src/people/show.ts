import { ok, strengthReasons } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { personDetail } from '../schema/person.ts'
import { toContact } from './contact.ts'
import { describeCard } from './describe-card.ts'
import { describeStanding } from './describe-standing.ts'
import { toPersonRow } from './row.ts'

export const showPerson = readOperation({
  name: 'people.show',
  summary: 'Show a person: where you stand, what they do, given and received, and the timeline.',
  route: 'GET /people/{personId}',
  input: z.object({
    personId: id.meta({ description: 'Whom to show' }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(500)
      .default(50)
      .meta({ description: 'Timeline entries at most' }),
    offset: z.coerce.number().int().min(0).default(0).meta({ description: 'Timeline entries to pass over' }),
  }),
  output: personDetail,
  errors: personNotFound,
  examples: ['rapport people show 0192f0c1-0000-7000-8000-000000000001'],
  command: { positional: ['personId'] },
  handle: async ({ personId, limit, offset }, { store, snapshot, today }) => {
    const current = await snapshot()
    const record = await store.people.get(personId)
    const index = record === null ? undefined : current.indexOf.get(record.personId)
    const facts = index === undefined ? undefined : current.people[index]
    const relationship = index === undefined ? undefined : current.relationships(today)[index]
    if (index === undefined || record === null || facts === undefined || relationship === undefined) {
      return notFound('PERSON_NOT_FOUND', personId)
    }
    const timeline = await store.people.timeline(record.personId, { limit, offset })
    const [cards] = await store.people.cards([record.personId])
    if (cards === undefined) return notFound('PERSON_NOT_FOUND', personId)
    const contact = toContact(cards)
    return ok({
      person: {
        ...toPersonRow(current, index, today),
        givenName: record.givenName,
        familyName: record.familyName,
        suffix: record.suffix,
        emails: record.emails,
        profileUrl:
          record.profile === null
            ? null
            : `https://www.linkedin.com/in/${encodeURIComponent(record.profile)}`,
        editedFields: record.editedFields,
        strengthReasons: strengthReasons(relationship, facts, today),
      },
      standing: describeStanding(current, index, facts, relationship, today),
      contact: contact.card,
      relations: await store.people.relations(personId),
      cards: cards.cards.map(describeCard),
      hasPhoto: contact.hasPhoto,
      chosen: (await store.few.list()).find((row) => row.personId === record.personId) ?? null,
      positions: await store.people.positions(personId),
      balance: await store.people.balance(personId),
      timeline: timeline.entries,
      timelineTotal: timeline.total,
    })
  },
})
