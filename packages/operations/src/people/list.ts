import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { page } from '../schema/common.ts'
import { jobFunction, level, personRow } from '../schema/person.ts'
import { relationshipState } from '../schema/standing.ts'
import { findPeople } from './find.ts'
import { toPersonRow } from './row.ts'

/** Longest search, in characters; longer text is a pasted accident. */
const LONGEST_QUERY = 500

export const PEOPLE_ORDERS = ['name', 'strength', 'last-contact', 'connected'] as const

export const listPeople = readOperation({
  name: 'people.list',
  summary: 'List the people you know, filtered by words such as "dormant directors in logistics".',
  description:
    'Words that name a state (warm, cooling, dormant, lapsed, new), a level or a function filter by it; all other words must occur in the name, title or organization, whatever the case and accents.',
  route: 'GET /people',
  input: z.object({
    query: z.string().max(LONGEST_QUERY).optional().meta({ description: 'Words to filter by' }),
    state: relationshipState.optional(),
    function: jobFunction.optional(),
    level: level.optional(),
    sort: z.enum(PEOPLE_ORDERS).default('name').meta({ description: 'Order of the list' }),
    ...page,
  }),
  output: z.object({
    total: z.number().int(),
    /** How the words were understood, to show as chips. */
    understood: z.array(z.object({ word: z.string(), as: z.enum(['state', 'function', 'level', 'text']) })),
    people: z.array(personRow),
  }),
  errors: {},
  examples: [
    'rapport people list',
    'rapport people list --query "dormant directors in logistics" --limit 20',
  ],
  command: { positional: ['query'] },
  handle: async (input, { snapshot, today }) => {
    const current = await snapshot()
    const { understood, indexes } = findPeople(current, input, today)
    return ok({
      total: indexes.length,
      understood,
      people: indexes
        .slice(input.offset, input.offset + input.limit)
        .map((index) => toPersonRow(current, index, today)),
    })
  },
})
