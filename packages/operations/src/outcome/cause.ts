import { fail } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { causeKind, trace, whichOutcome } from '../schema/outcome.ts'
import { noSuchOutcome, outcomeNotFound } from './failures.ts'
import { showTraceOf } from './show-trace.ts'

export const sayCause = writeOperation({
  name: 'outcome.cause',
  summary: 'Say that something had a part in an outcome, or had none, whatever the trace finds.',
  description:
    'What had no part gets no credit, and nothing passes through it; what you confirm counts twice, and joins the trace where it was not found.',
  route: 'PATCH /outcomes/{outcomeId}/causes',
  input: z.object({
    outcomeId: whichOutcome,
    kind: causeKind.meta({ description: 'What it is' }),
    id: id.meta({ description: 'Its id, as the trace gives it' }),
    part: z
      .enum(['had', 'none', 'unsaid'])
      .meta({ description: 'had: it had a part; none: it had none; unsaid: leave it to the trace' }),
  }),
  output: trace,
  errors: {
    ...outcomeNotFound,
    CAUSE_NOT_FOUND: { kind: 'not-found', when: 'Nothing of that kind has that id.' },
  },
  examples: [
    'rapport outcome cause 0192f0c1-0000-7000-8000-0000000000e1 person 0192f0c1-0000-7000-8000-000000000001 none',
  ],
  command: { positional: ['outcomeId', 'kind', 'id', 'part'] },
  handle: async ({ outcomeId, kind, id: causeId, part }, context) => {
    const { outcomes } = context.store
    if ((await outcomes.get(outcomeId)) === null) return noSuchOutcome(outcomeId)
    if (part === 'unsaid') {
      await outcomes.forgetCause(outcomeId, kind, causeId)
    } else if (await isThere(kind, causeId, context.store)) {
      await outcomes.sayCause({ outcomeId, kind, causeId, hadPart: part === 'had' })
    } else {
      return fail({
        code: 'CAUSE_NOT_FOUND' as const,
        message: `There is no ${kind} with the id ${causeId}. The trace names what can be said: rapport outcome trace ${outcomeId}`,
        details: { kind, id: causeId },
      })
    }
    return showTraceOf(outcomeId, context)
  },
})

const isThere = async (
  kind: z.output<typeof causeKind>,
  causeId: string,
  { outcomes }: Parameters<typeof showTraceOf>[1]['store'],
): Promise<boolean> =>
  kind === 'event'
    ? (await outcomes.about('event', causeId)) !== null || (await outcomes.about('venue', causeId)) !== null
    : (await outcomes.peopleOf([causeId])).length > 0
