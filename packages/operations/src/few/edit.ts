import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { fewPerson, fewReason } from '../schema/few.ts'
import { isNotChosen, notChosen } from './failures.ts'
import { gatherFew } from './gather.ts'

export const editChosen = writeOperation({
  name: 'few.edit',
  summary: 'Say anew why a person is among your chosen few.',
  route: 'PATCH /few/{personId}',
  input: z.object({
    personId: id.meta({ description: 'Whom it is about' }),
    reason: fewReason.meta({ description: 'Why they are among them' }),
  }),
  output: fewPerson,
  errors: notChosen,
  examples: ['rapport few edit 0192f0c1-0000-7000-8000-000000000001 --reason "Opened three doors this year"'],
  command: { positional: ['personId'] },
  handle: async ({ personId: asked, reason }, context) => {
    const { store } = context
    const personId = (await store.people.get(asked))?.personId ?? asked
    if (!(await store.few.giveReason(personId, reason))) return isNotChosen(asked)
    const { chosen, describeChosen } = await gatherFew(context)
    const edited = chosen.find((each) => each.personId === personId)
    return edited === undefined ? isNotChosen(asked) : ok(describeChosen(edited))
  },
})
