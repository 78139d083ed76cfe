import { inferIndustry } from '@rapport/domain'
import { z } from 'zod'
import type { OrganizationRow } from '../ports/people.ts'
import { id, plainDate } from '../schema/common.ts'
import { industry, organizationSize } from '../schema/person.ts'

export const organization = z.object({
  organizationId: id,
  name: z.string(),
  people: z.number().int(),
  followedOn: plainDate.nullable(),
  industry: industry.nullable(),
  isIndustrySet: z.boolean().meta({ description: 'You said so; otherwise its name tells' }),
  size: organizationSize.nullable(),
})

/** An organization with the industry that was set, else the one that its name tells. */
export const describeOrganization = (row: OrganizationRow) => ({
  ...row,
  industry: row.industry ?? inferIndustry(row.name),
  isIndustrySet: row.industry !== null,
})
