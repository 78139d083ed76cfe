import { MOST_FOCUSED, ok } from '@rapport/domain'
import { z } from 'zod'
import { networkNotFound, notFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id, plainDate, text } from '../schema/common.ts'
import { objective } from '../schema/purpose.ts'

export const addObjective = writeOperation({
  name: 'objective.add',
  summary: 'Set an objective: an outcome a network is to produce by a date.',
  description: 'The first three objectives are in focus; a later one waits until another steps back.',
  route: 'POST /objectives',
  input: z.object({
    network: id.meta({ description: 'The id of the network that is to produce it' }),
    statement: text.meta({ description: 'The outcome, in plain words' }),
    due: plainDate.meta({ description: 'By when, YYYY-MM-DD' }),
  }),
  output: objective,
  errors: networkNotFound,
  examples: [
    'rapport objective add --network 0192f0c1-0000-7000-8000-0000000000c1 --statement "Two advisory board members with supply-chain experience" --due 2027-03-31',
  ],
  handle: async (input, { store, now, newId }) => {
    const network = (await store.purpose.networks()).find((row) => row.networkId === input.network)
    if (network === undefined) return notFound('NETWORK_NOT_FOUND', input.network)
    const focused = (await store.purpose.objectives()).filter((row) => row.isFocused)
    const added = {
      objectiveId: newId(),
      networkId: network.networkId,
      statement: input.statement,
      due: input.due,
      isFocused: focused.length < MOST_FOCUSED,
      amount: null,
      unit: null,
      closedOn: null,
      closedAs: null,
      createdAt: now.toISOString(),
    }
    await store.purpose.addObjective(added)
    return ok({ ...added, network: network.name, needs: [] })
  },
})
