import { checkObjective, ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { LONGEST_TEXT, plainDate } from '../schema/common.ts'
import { objectiveCheck } from '../schema/objective.ts'
import { objectiveFrame } from './frame.ts'
import { countFitting } from './who-fits.ts'

export const checkObjectiveOperation = readOperation({
  name: 'objective.check',
  summary:
    'Judge a statement as an objective: an outcome or not, the five letters of SMART, and a better wording.',
  description:
    'Says what is vague or self-serving, with the words that led there, and proposes a rewrite. Achievable is judged by your own hours and history.',
  route: 'GET /objectives/check',
  input: z.object({
    statement: z.string().trim().max(LONGEST_TEXT).meta({ description: 'The objective in plain words' }),
    due: plainDate.optional().meta({ description: 'The day it is due, where the statement does not say it' }),
    today: plainDate.optional().meta({ description: 'Judge as of this date' }),
  }),
  output: objectiveCheck,
  errors: {},
  examples: [
    'rapport objective check "Two advisory board members with supply-chain experience by June" --today 2026-11-23',
    'rapport objective check - --json < statements.txt',
  ],
  command: { positional: ['statement'], lines: 'statement' },
  handle: async ({ statement, due, today: asOf }, context) => {
    const today = asOf ?? context.today
    const fitting = await countFitting(statement, context, today)
    const current = { store: context.store, snapshot: await context.snapshot() }
    const frame = await objectiveFrame(current, today, fitting)
    return ok(checkObjective(statement, { ...frame, due: due ?? null }))
  },
})
