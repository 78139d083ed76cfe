import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { workspace } from '../schema/workspace.ts'
import { describeWorkspace } from './describe.ts'

export const showWorkspace = readOperation({
  name: 'workspace.show',
  summary: 'Show the workspace: whose it is, its hours a week, and how much is in it.',
  route: 'GET /workspace',
  input: z.object({}),
  output: workspace,
  errors: {},
  examples: ['rapport workspace show'],
  handle: async (_input, { store, today }) => ok(await describeWorkspace(store, today)),
})
