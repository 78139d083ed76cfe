import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { hours, label } from '../schema/common.ts'
import { workspace } from '../schema/workspace.ts'
import { describeWorkspace } from './describe.ts'

export const updateWorkspace = writeOperation({
  name: 'workspace.update',
  summary: 'Set the hours a week you give to networking, or the name of the workspace.',
  route: 'PATCH /workspace',
  input: z.object({
    hoursPerWeek: hours.optional().meta({ description: 'Hours a week for networking' }),
    name: label.optional().meta({ description: 'What to call this workspace' }),
  }),
  output: workspace,
  errors: {},
  examples: ['rapport workspace update --hours-per-week 3'],
  handle: async (input, { store, today }) => {
    await store.workspace.update({
      ...(input.hoursPerWeek === undefined ? {} : { hoursPerWeek: input.hoursPerWeek }),
      ...(input.name === undefined ? {} : { name: input.name }),
    })
    return ok(await describeWorkspace(store, today))
  },
})
