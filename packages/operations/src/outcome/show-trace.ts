import { ok } from '@rapport/domain'
import type { ReadContext, WriteContext } from '../context.ts'
import { createDescribe } from './describe.ts'
import { describeTrace } from './describe-trace.ts'
import { noSuchOutcome } from './failures.ts'
import { gatherTraces } from './gather.ts'

/** One outcome with everything that led to it. */
export const showTraceOf = async (outcomeId: string, context: ReadContext | WriteContext) => {
  const { store } = context
  const row = await store.outcomes.get(outcomeId)
  if (row === null) return noSuchOutcome(outcomeId)
  const traceOf = await gatherTraces([row], context)
  const { describe, nameOf } = await createDescribe(context)
  return ok(
    describeTrace({
      row,
      shown: describe(row),
      traced: traceOf(row),
      whole: traceOf(row, { ignoring: 'exclusions' }),
      causes: await store.outcomes.causes(outcomeId),
      nameOf,
    }),
  )
}
