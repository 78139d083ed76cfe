import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { trace, whichOutcome } from '../schema/outcome.ts'
import { outcomeNotFound } from './failures.ts'
import { showTraceOf } from './show-trace.ts'

export const traceOutcomeOperation = readOperation({
  name: 'outcome.trace',
  summary: 'Trace an outcome back to where it began, over conversations, introductions, help and gatherings.',
  description:
    'Its credit is split over everything that led to it and makes 1: the outcome hands all of it to its causes by weight, a cause keeps half and hands on half, and where it began it stays. What you say had no part gets nothing.',
  route: 'GET /outcomes/{outcomeId}/trace',
  input: z.object({ outcomeId: whichOutcome }),
  output: trace,
  errors: outcomeNotFound,
  examples: ['rapport outcome trace 0192f0c1-0000-7000-8000-0000000000e1'],
  command: { positional: ['outcomeId'] },
  handle: ({ outcomeId }, context) => showTraceOf(outcomeId, context),
})
