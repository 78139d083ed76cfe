import { isReviewDue, ok, reviewFew } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { plainDate } from '../schema/common.ts'
import { fewCandidate, fewNotice, fewPerson } from '../schema/few.ts'
import { gatherFew } from './gather.ts'
import { reviewNotice } from './notice.ts'

export const reviewFewOperation = readOperation({
  name: 'few.review',
  summary: 'Go through your chosen few: who stays, who could leave, who could join, and why.',
  description: 'Due once a year. Nothing changes by itself.',
  route: 'GET /few/review',
  input: z.object({}),
  output: z.object({
    isDue: z.boolean(),
    reviewedOn: plainDate.nullable(),
    stay: z.array(fewPerson),
    leave: z.array(fewPerson),
    join: z.array(fewCandidate),
    notice: fewNotice,
  }),
  errors: {},
  examples: ['rapport few review'],
  handle: async (_input, context) => {
    const { chosen, evidence, describe, describeChosen, people, relationships } = await gatherFew(context)
    const { size, reviewedOn } = await context.store.few.settings()
    const review = reviewFew({
      chosen,
      evidence,
      people,
      relationships,
      size,
      today: context.today,
    })
    return ok({
      isDue: isReviewDue(chosen, reviewedOn, context.today),
      reviewedOn,
      stay: review.stay.map(describeChosen),
      leave: review.leave.map(({ person, reasons }) => {
        const described = describeChosen(person)
        return { ...described, reasons: [...reasons, ...described.reasons] }
      }),
      join: review.join.map(describe),
      notice: reviewNotice(chosen.length, review.leave.length + review.join.length),
    })
  },
})
