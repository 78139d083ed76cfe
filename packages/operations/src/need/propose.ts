import { describeNeed, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { id, text } from '../schema/common.ts'
import { networkKind } from '../schema/network.ts'
import { reason } from '../schema/plan.ts'
import { wanted } from '../schema/purpose.ts'
import { NOTHING_SAID, needNotice, SAYS_NOBODY } from './notice.ts'
import { proposerOf } from './who-is-wanted.ts'

export const proposeNeedsOperation = readOperation({
  name: 'need.propose',
  summary: 'Propose who an objective needs, from its words or else from the kind of its network.',
  description:
    'Reads named people and organizations, functions, levels, industries, places, topics and how many, in English, German, French, Spanish, Portuguese and Dutch. Each proposal quotes the words it was read from.',
  route: 'GET /needs/proposals',
  input: z.object({
    objective: id.optional().meta({ description: 'Read this objective' }),
    statement: text.optional().meta({ description: 'Read these words instead' }),
    kind: networkKind.optional().meta({ description: 'The kind of network that is to produce it' }),
  }),
  output: z.object({
    proposals: z.array(wanted.extend({ reasons: z.array(reason) })),
    notice: needNotice.nullable(),
  }),
  errors: objectiveNotFound,
  examples: ['rapport need propose "Three heads of purchasing in Rotterdam agree to a call by March"'],
  command: { positional: ['statement'] },
  handle: async (input, context) => {
    const { propose, kindOf } = await proposerOf(context)
    const objective = (await context.store.purpose.objectives()).find(
      (row) => row.objectiveId === input.objective,
    )
    if (input.objective !== undefined && objective === undefined) {
      return notFound('OBJECTIVE_NOT_FOUND', input.objective)
    }
    const statement = input.statement ?? objective?.statement ?? ''
    const kind = input.kind ?? (objective === undefined ? null : kindOf(objective))
    if (statement === '' && kind === null) return ok({ proposals: [], notice: NOTHING_SAID })
    const proposals = propose(statement, kind).map((proposal) => ({
      ...proposal,
      text: describeNeed(proposal, proposal.person),
    }))
    return ok({ proposals, notice: proposals.length === 0 ? SAYS_NOBODY : null })
  },
})
