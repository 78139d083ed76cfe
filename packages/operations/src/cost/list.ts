import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { page } from '../schema/common.ts'
import { cost, costKind } from '../schema/outcome.ts'
import { describeCost } from './describe.ts'

export const listCosts = readOperation({
  name: 'cost.list',
  summary: 'List the hours and money that networking took, newest first.',
  route: 'GET /costs',
  input: z.object({
    kind: costKind.optional().meta({ description: 'Only for this kind of thing' }),
    ...page,
  }),
  output: z.object({ total: z.number().int(), costs: z.array(cost) }),
  errors: {},
  examples: ['rapport cost list', 'rapport cost list --kind event'],
  handle: async ({ kind, limit, offset }, { store }) => {
    const found = (await store.outcomes.costs()).filter((row) => kind === undefined || row.kind === kind)
    return ok({ total: found.length, costs: found.slice(offset, offset + limit).map(describeCost) })
  },
})
