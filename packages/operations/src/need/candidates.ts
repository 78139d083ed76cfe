import { ok, rankCandidates } from '@rapport/domain'
import { z } from 'zod'
import { needNotFound, notFound, objectiveNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { briefOf } from '../people/brief.ts'
import { id, page } from '../schema/common.ts'
import { channel, personBrief } from '../schema/person.ts'
import { reason } from '../schema/plan.ts'
import { NO_OBJECTIVE, NO_PEOPLE, NOBODY_FITS, needNotice, SAYS_NOBODY } from './notice.ts'
import { whoIsWanted } from './who-is-wanted.ts'

export const listCandidates = readOperation({
  name: 'need.candidates',
  summary: 'Show who you know already that an objective needs, best first, and why.',
  description:
    'Ranked by how well they fit times how alive the tie is. Where an objective has no need of its own, its words are read (needId is null).',
  route: 'GET /needs/candidates',
  input: z.object({
    objective: id.optional().meta({ description: 'Only for this objective; all open ones if left out' }),
    need: id.optional().meta({ description: 'Only for this need' }),
    limit: page.limit.default(20),
    offset: page.offset,
  }),
  output: z.object({
    needs: z.array(
      z.object({
        needId: id.nullable(),
        objectiveId: id,
        objective: z.string(),
        text: z.string(),
        total: z.number().int(),
        candidates: z.array(
          personBrief.extend({
            fit: z.number().int().min(0).max(100),
            channel: z.object({ channel, text: z.string() }).nullable(),
            reasons: z.array(reason),
          }),
        ),
      }),
    ),
    notice: needNotice.nullable(),
  }),
  errors: { ...objectiveNotFound, ...needNotFound },
  examples: ['rapport need candidates --objective 0192f0c1-0000-7000-8000-0000000000d1'],
  command: { positional: ['objective'] },
  handle: async ({ objective, need, limit, offset }, context) => {
    const { people, relationships } = await context.snapshot()
    const stated =
      need === undefined
        ? undefined
        : (await context.store.purpose.needs()).find((row) => row.needId === need)
    if (need !== undefined && stated === undefined) return notFound('NEED_NOT_FOUND', need)
    const asked = await whoIsWanted(context, objective ?? stated?.objectiveId ?? null)
    if (objective !== undefined && asked.length === 0) return notFound('OBJECTIVE_NOT_FOUND', objective)
    const candidacy = { people, relationships: relationships(context.today), today: context.today }
    const needs = asked.flatMap(({ objective: of, wants }) =>
      wants
        .filter(({ needId }) => need === undefined || needId === need)
        .map((wanted) => {
          const { total, candidates } = rankCandidates(wanted, candidacy, { limit, offset })
          return {
            needId: wanted.needId,
            objectiveId: of.objectiveId,
            objective: of.statement,
            text: wanted.text,
            total,
            candidates: candidates.map(({ person, relationship, fit, channel: advice, reasons }) => ({
              ...briefOf(person, relationship),
              fit: Math.round(100 * fit),
              channel: advice,
              reasons,
            })),
          }
        }),
    )
    return ok({ needs, notice: noticeOf(asked.length, people.length, needs) })
  },
})

const noticeOf = (objectives: number, people: number, needs: readonly { readonly total: number }[]) => {
  if (objectives === 0) return NO_OBJECTIVE
  if (people === 0) return NO_PEOPLE
  if (needs.length === 0) return SAYS_NOBODY
  return needs.every(({ total }) => total === 0) ? NOBODY_FITS : null
}
