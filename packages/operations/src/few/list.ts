import { ok } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { fewChange, fewNotice, fewPerson, fewState, MOST_CHANGES } from '../schema/few.ts'
import { fewStateOf, gatherFew } from './gather.ts'
import { listNotice } from './notice.ts'

export const listChosen = readOperation({
  name: 'few.list',
  summary: 'List your chosen few: why each was chosen, and what is on record today.',
  route: 'GET /few',
  input: z.object({}),
  output: fewState.extend({
    people: z.array(fewPerson),
    changes: z.array(fewChange),
    notice: fewNotice,
  }),
  errors: {},
  examples: ['rapport few list'],
  command: { isDefault: true },
  handle: async (_input, context) => {
    const { chosen, describeChosen } = await gatherFew(context)
    const state = await fewStateOf(context.store.few, chosen, context.today)
    const changes = await context.store.few.changes(MOST_CHANGES)
    return ok({
      ...state,
      people: chosen.map(describeChosen),
      changes: changes.map(({ changeId: _, ...change }) => change),
      notice: listNotice(state),
    })
  },
})
