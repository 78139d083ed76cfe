import { checkObjective, fail, MOST_FOCUSED, ok } from '@rapport/domain'
import { z } from 'zod'
import { networkNotFound, notFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id, plainDate, text } from '../schema/common.ts'
import { measureFields, objective } from '../schema/objective.ts'
import { describeObjective } from './describe-one.ts'

export const addObjective = writeOperation({
  name: 'objective.add',
  summary: 'Set an objective: an outcome a network is to produce by a date.',
  description:
    'The first three objectives are in focus; a later one waits until another steps back. The date and the amount are read from the statement where they are left out.',
  route: 'POST /objectives',
  input: z.object({
    network: id.meta({ description: 'The id of the network that is to produce it' }),
    statement: text.meta({ description: 'The outcome, in plain words' }),
    due: plainDate
      .optional()
      .meta({ description: 'By when, YYYY-MM-DD; read from the statement if left out' }),
    ...measureFields,
  }),
  output: objective,
  errors: {
    ...networkNotFound,
    DUE_MISSING: { kind: 'invalid', when: 'No date is given, and the statement names none.' },
  },
  examples: [
    'rapport objective add --network 0192f0c1-0000-7000-8000-0000000000c1 --statement "Two advisory board members with supply-chain experience" --due 2027-03-31',
  ],
  handle: async (input, context) => {
    const { store, now, today, newId } = context
    const network = (await store.purpose.networks()).find((row) => row.networkId === input.network)
    if (network === undefined) return notFound('NETWORK_NOT_FOUND', input.network)
    const read = checkObjective(input.statement, { today, due: input.due ?? null })
    const due = input.due ?? read.due
    if (due === null) {
      return fail({
        code: 'DUE_MISSING',
        message: 'Say by when: add a date to the statement, or give --due YYYY-MM-DD.',
      })
    }
    const focused = (await store.purpose.objectives()).filter((row) => row.isFocused)
    const objectiveId = newId()
    await store.purpose.addObjective({
      objectiveId,
      networkId: network.networkId,
      statement: input.statement,
      due,
      isFocused: focused.length < MOST_FOCUSED,
      ...measureOf(input, read),
      closedOn: null,
      closedAs: null,
      createdAt: now.toISOString(),
    })
    const added = await describeObjective(objectiveId, context)
    if (added === null) throw new Error('the objective just added is not there')
    return ok(added)
  },
})

interface Measure {
  readonly amount: number | null
  readonly unit: string | null
}

/** What the user says goes before what the statement says. */
const measureOf = (
  given: { readonly amount?: number | undefined; readonly unit?: string | undefined },
  read: Measure,
): Measure => ({
  amount: given.amount ?? (read.amount === null ? null : Math.round(read.amount)),
  unit: given.unit ?? read.unit,
})
