import { ok } from '@rapport/domain'
import { z } from 'zod'
import { objectiveNotFound, organizationNotFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import type { OutcomeRow } from '../ports/outcome.ts'
import type { WriteTransaction } from '../ports/store.ts'
import { outcome, outcomeFields, outcomeKind, outcomeWhat, whichOutcome } from '../schema/outcome.ts'
import { describeOne } from './describe.ts'
import {
  currencyMissing,
  dateInFuture,
  hasNoCurrency,
  isInFuture,
  noSuchOutcome,
  outcomeNotFound,
} from './failures.ts'
import { checkNamed } from './said.ts'

const { value, currency, objective, organization, people, on } = outcomeFields

export const editOutcome = writeOperation({
  name: 'outcome.edit',
  summary: 'Change what came of it: the words, its worth, through whom, when.',
  description:
    'Null empties a field. The step of the objective that was recorded with it takes the same words and day; with another objective it moves there.',
  route: 'PATCH /outcomes/{outcomeId}',
  input: z.object({
    outcomeId: whichOutcome,
    what: outcomeWhat.optional().meta({ description: 'What came of it' }),
    kind: outcomeKind.optional().meta({ description: 'What it is' }),
    value: value.unwrap().nullable().optional(),
    currency,
    objective: objective.unwrap().nullable().optional(),
    organization: organization.unwrap().nullable().optional(),
    people,
    on,
  }),
  output: outcome,
  errors: {
    ...outcomeNotFound,
    ...personNotFound,
    ...objectiveNotFound,
    ...organizationNotFound,
    ...dateInFuture,
    ...currencyMissing,
  },
  examples: ['rapport outcome edit 0192f0c1-0000-7000-8000-0000000000e1 --value 30000 --currency EUR'],
  command: { positional: ['outcomeId'] },
  handle: async (input, { store, today }) => {
    const before = await store.outcomes.get(input.outcomeId)
    if (before === null) return noSuchOutcome(input.outcomeId)
    if (input.on !== undefined && input.on > today) return isInFuture(input.on, today)
    const worth = input.value === undefined ? before.value : input.value
    const inCurrency = input.currency ?? before.currency
    if (worth !== null && inCurrency === null) return hasNoCurrency(worth)
    const named = await checkNamed(
      {
        people: input.people,
        objective: input.objective ?? undefined,
        organization: input.organization ?? undefined,
      },
      store,
    )
    if (!named.ok) return named
    await store.outcomes.update(input.outcomeId, {
      kind: input.kind ?? before.kind,
      what: input.what ?? before.what,
      happenedOn: input.on ?? before.happenedOn,
      value: worth,
      currency: worth === null ? null : inCurrency,
      ...(input.objective === undefined ? {} : { objectiveId: input.objective }),
      ...(input.organization === undefined ? {} : { organizationId: input.organization }),
      ...(input.people === undefined ? {} : { personIds: named.value.personIds }),
    })
    const row = await store.outcomes.get(input.outcomeId)
    if (row === null) return noSuchOutcome(input.outcomeId)
    await moveProgress(row, store)
    return ok(await describeOne((await store.outcomes.get(input.outcomeId)) ?? row, store))
  },
})

/** The step says what the outcome says; without an objective there is none. */
const moveProgress = async (row: OutcomeRow, store: WriteTransaction): Promise<void> => {
  if (row.progressId === null) return
  const step = (await store.purpose.progress()).find(({ progressId }) => progressId === row.progressId)
  if (step !== undefined) await store.purpose.removeProgress(row.progressId)
  if (step === undefined || row.objectiveId === null) {
    await store.outcomes.update(row.outcomeId, { progressId: null })
    return
  }
  await store.purpose.addProgress({
    progressId: row.progressId,
    objectiveId: row.objectiveId,
    personId: row.personIds[0] ?? null,
    madeOn: row.happenedOn,
    amount: step.amount,
    text: row.what,
  })
}
