import { countsAs, type LedgerEntry, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { id, page } from '../schema/common.ts'
import { favor, favorDirection } from '../schema/favor.ts'
import { describeEntry, namesOf } from './describe.ts'
import { gatherLedger } from './gather.ts'

export const listFavors = readOperation({
  name: 'favor.list',
  summary: 'List what you and others did for each other, and asked, newest first.',
  description:
    'What you noted, what imports brought (recommendations and endorsements), and what was read in messages, notes and address books, each labelled as such.',
  route: 'GET /favors',
  input: z.object({
    personId: id.optional().meta({ description: 'Only with this person; everybody if left out' }),
    direction: favorDirection.optional(),
    ...page,
  }),
  output: z.object({
    total: z.number().int(),
    given: z.number().int(),
    received: z.number().int(),
    favors: z.array(favor),
  }),
  errors: personNotFound,
  examples: ['rapport favor list', 'rapport favor list 0192f0c1-0000-7000-8000-000000000001'],
  command: { positional: ['personId'] },
  handle: async ({ personId, direction, limit, offset }, context) => {
    const { store } = context
    const person = personId === undefined ? null : await store.people.get(personId)
    if (personId !== undefined && person === null) return notFound('PERSON_NOT_FOUND', personId)
    const { entries, own } = await gatherLedger(context)
    const nameOf = namesOf(await context.snapshot())
    const found = entries.filter(
      (entry) =>
        (person === null || entry.personId === person.personId) &&
        (direction === undefined || entry.direction === direction),
    )
    const isOwn = ({ favorId }: LedgerEntry) => favorId !== null && own.has(favorId)
    const sides = found.map((entry) => countsAs(entry)?.side)
    return ok({
      total: found.length,
      given: sides.filter((side) => side === 'given').length,
      received: sides.filter((side) => side === 'received').length,
      favors: found
        .slice(offset, offset + limit)
        .map((entry) => describeEntry(entry, nameOf(entry.personId), isOwn(entry))),
    })
  },
})
