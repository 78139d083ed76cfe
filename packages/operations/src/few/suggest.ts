import { ok, suggestFew } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { fewCandidate, fewNotice } from '../schema/few.ts'
import { gatherFew } from './gather.ts'
import { suggestNotice } from './notice.ts'

export const suggestFewOperation = readOperation({
  name: 'few.suggest',
  summary: 'Suggest who could be among your chosen few, by what they did for you.',
  description:
    'Ranked by introductions, leads, business, help, mentoring and praise received in the past years, by how alive the tie is, and by fit with open objectives. Who fits alone, without any history, is labelled so.',
  route: 'GET /few/suggestions',
  input: z.object({
    limit: z.coerce.number().int().min(1).max(200).default(25).meta({ description: 'How many at most' }),
  }),
  output: z.object({ candidates: z.array(fewCandidate), notice: fewNotice }),
  errors: {},
  examples: ['rapport few suggest', 'rapport few suggest --limit 50'],
  handle: async ({ limit }, context) => {
    const { chosen, evidence, describe, people } = await gatherFew(context)
    const suggested = suggestFew(evidence, new Set(chosen.map(({ personId }) => personId)), limit)
    return ok({
      candidates: suggested.map(({ personId }) => describe(personId)),
      notice: suggestNotice(people.length, suggested.length),
    })
  },
})
