import { ok, proposeStrategy } from '@rapport/domain'
import { z } from 'zod'
import { pureOperation } from '../operation.ts'
import { strategyProposal, whyText } from '../schema/network.ts'

export const proposeStrategyOperation = pureOperation({
  name: 'strategy.propose',
  summary: 'Read why you network and propose the networks that it calls for.',
  description:
    'One network for each purpose, with the words that led there, how it is usually kept, and which purposes are at odds. Where the words do not tell, it asks back. Nothing is kept.',
  route: 'GET /strategy/proposal',
  input: z.object({ why: whyText }),
  output: strategyProposal,
  errors: {},
  examples: ['rapport strategy propose "I want a new job, and to keep close to my old friends"'],
  command: { positional: ['why'] },
  handle: async ({ why }) => ok(proposeStrategy(why)),
})
