import { ok, reviewOf } from '@rapport/domain'
import { readOperation } from '../operation.ts'
import { review, reviewAsked } from '../schema/review.ts'
import { askedPeriod, gatherReview, reviewFailures } from './gather.ts'

export const showReview = readOperation({
  name: 'review.show',
  summary:
    'Review a week or a quarter: what you did, how well, what came of it, how objectives go, and what to stop.',
  description:
    'Every figure stands beside the period before; a share of fewer than five is null. What began in the period is followed up to today, and nothing else after it counts. What to stop rests on the half year up to its end and comes with its numbers; how each is worked out stands in docs/algorithms/review.md.',
  route: 'GET /review',
  input: reviewAsked,
  output: review,
  errors: reviewFailures,
  examples: ['rapport review', 'rapport review --period quarter --json', 'rapport review show 2026-W47'],
  command: { isDefault: true, positional: ['period'] },
  handle: async (input, context) => {
    const asked = askedPeriod(input, context.today)
    return asked.ok ? ok(reviewOf(await gatherReview(asked.value, context))) : asked
  },
})
