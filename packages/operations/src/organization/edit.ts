import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, organizationNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { industry, organizationSize } from '../schema/person.ts'
import { describeOrganization, organization } from './describe.ts'

export const editOrganization = writeOperation({
  name: 'organization.edit',
  summary: 'Say what an organization does for a living and how large it is. Null takes it back.',
  route: 'PATCH /organizations/{organizationId}',
  input: z.object({
    organizationId: id.meta({ description: 'Which organization' }),
    industry: industry.nullable().optional().meta({ description: 'What it does for a living' }),
    size: organizationSize.nullable().optional().meta({ description: 'How many people work there' }),
  }),
  output: organization,
  errors: organizationNotFound,
  examples: [
    'rapport organization edit 0192f0c1-0000-7000-8000-0000000000f1 --industry Insurance --size 51-200',
  ],
  command: { positional: ['organizationId'] },
  handle: async ({ organizationId, industry: set, size }, { store }) => {
    const change = {
      ...(set === undefined ? {} : { industry: set }),
      ...(size === undefined ? {} : { size }),
    }
    if (Object.keys(change).length > 0) await store.people.updateOrganization(organizationId, change)
    const edited = await store.people.organization(organizationId)
    return edited === null
      ? notFound('ORGANIZATION_NOT_FOUND', organizationId)
      : ok(describeOrganization(edited))
  },
})
