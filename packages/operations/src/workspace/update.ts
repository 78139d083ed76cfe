import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { hours, LONGEST_LABEL, label } from '../schema/common.ts'
import { workspace } from '../schema/workspace.ts'
import { describeWorkspace } from './describe.ts'

/** More addresses than this one person does not have; a list pasted by mistake does. */
const MOST_EMAILS = 50

const ownEmail = z.string().trim().toLowerCase().pipe(z.email().max(LONGEST_LABEL))

export const updateWorkspace = writeOperation({
  name: 'workspace.update',
  summary:
    'Set the hours a week you give to networking, your own e-mail addresses, or the name of the workspace.',
  route: 'PATCH /workspace',
  input: z.object({
    hoursPerWeek: hours.optional().meta({ description: 'Hours a week for networking' }),
    name: label.optional().meta({ description: 'What to call this workspace' }),
    ownerEmails: z
      .array(ownEmail)
      .max(MOST_EMAILS)
      .optional()
      .meta({ description: 'Your own addresses, all of them: they tell sent mail from received' }),
  }),
  output: workspace,
  errors: {},
  examples: [
    'rapport workspace update --hours-per-week 3',
    'rapport workspace update --owner-emails mira@harbour.example',
  ],
  handle: async (input, { store, today }) => {
    await store.workspace.update({
      ...(input.hoursPerWeek === undefined ? {} : { hoursPerWeek: input.hoursPerWeek }),
      ...(input.name === undefined ? {} : { name: input.name }),
      ...(input.ownerEmails === undefined ? {} : { ownerEmails: [...new Set(input.ownerEmails)] }),
    })
    return ok(await describeWorkspace(store, today))
  },
})
