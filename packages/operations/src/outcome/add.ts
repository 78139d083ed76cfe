import { ok } from '@rapport/domain'
import { z } from 'zod'
import { objectiveNotFound, organizationNotFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { outcome, outcomeFields, outcomeKind, outcomeWhat, progressField } from '../schema/outcome.ts'
import { describeOne } from './describe.ts'
import { currencyMissing, dateInFuture, hasNoCurrency, isInFuture } from './failures.ts'
import { checkNamed } from './said.ts'

export const addOutcome = writeOperation({
  name: 'outcome.add',
  summary:
    'Record what came of your network: a job, a client, a deal, an answer, a lead; and the step of the objective with it.',
  description:
    'Where the objective counts something, one more of it is counted in the same act; say `progress` for another number, 0 for none.',
  route: 'POST /outcomes',
  input: z.object({
    what: outcomeWhat.meta({ description: 'What came of it, in your own words' }),
    kind: outcomeKind.default('other').meta({ description: 'What it is' }),
    ...outcomeFields,
    progress: progressField,
  }),
  output: outcome,
  errors: {
    ...personNotFound,
    ...objectiveNotFound,
    ...organizationNotFound,
    ...dateInFuture,
    ...currencyMissing,
  },
  examples: [
    'rapport outcome add "Harbour Freight signs for a year" --kind client --value 24000 --currency EUR --people 0192f0c1-0000-7000-8000-000000000001',
    'rapport outcome add "Ada joins the board" --objective 0192f0c1-0000-7000-8000-0000000000d1 --progress 1',
  ],
  command: { positional: ['what'] },
  handle: async (input, { store, today, now, newId }) => {
    const happenedOn = input.on ?? today
    if (happenedOn > today) return isInFuture(happenedOn, today)
    if (input.value !== undefined && input.currency === undefined) return hasNoCurrency(input.value)
    const named = await checkNamed(input, store)
    if (!named.ok) return named
    const { personIds, objective } = named.value
    const amount = input.progress ?? (objective === null || objective.amount === null ? 0 : 1)
    const progressId = objective !== null && amount > 0 ? newId() : null
    if (objective !== null && progressId !== null) {
      await store.purpose.addProgress({
        progressId,
        objectiveId: objective.objectiveId,
        personId: personIds[0] ?? null,
        madeOn: happenedOn,
        amount,
        text: input.what,
      })
    }
    const outcomeId = newId()
    await store.outcomes.add({
      outcomeId,
      kind: input.kind,
      what: input.what,
      objectiveId: objective?.objectiveId ?? null,
      organizationId: input.organization ?? null,
      progressId,
      value: input.value ?? null,
      currency: input.value === undefined ? null : (input.currency ?? null),
      happenedOn,
      createdAt: now.toISOString(),
      personIds,
    })
    const row = await store.outcomes.get(outcomeId)
    if (row === null) throw new Error('an outcome was not found after it was added')
    return ok(await describeOne(row, store))
  },
})
