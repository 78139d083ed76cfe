import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { label, page } from '../schema/common.ts'
import { describeOrganization, organization } from './describe.ts'

export const listOrganizations = readOperation({
  name: 'organization.list',
  summary: 'List the organizations in which you know people or which you follow.',
  route: 'GET /organizations',
  input: z.object({
    query: label.optional().meta({ description: 'Part of the name' }),
    ...page,
  }),
  output: z.object({ total: z.number().int(), organizations: z.array(organization) }),
  errors: {},
  examples: ['rapport organization list --query freight'],
  command: { positional: ['query'] },
  handle: async ({ query, limit, offset }, { store }) => {
    const found = await store.people.organizations({ query: query ?? null, limit, offset })
    return ok({ total: found.total, organizations: found.organizations.map(describeOrganization) })
  },
})
