import { gapOf, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { level } from '../schema/person.ts'
import { reason } from '../schema/plan.ts'
import { NO_OBJECTIVE, NO_PEOPLE, needNotice, SAYS_NOBODY } from './notice.ts'
import { whoIsWanted } from './who-is-wanted.ts'

export const showGaps = readOperation({
  name: 'need.gaps',
  summary: 'Show who is still missing: how many are wanted, found, and in touch with you.',
  route: 'GET /needs/gaps',
  input: z.object({
    objective: id.optional().meta({ description: 'Only for this objective; all open ones if left out' }),
  }),
  output: z.object({
    objectives: z.array(
      z.object({
        objectiveId: id,
        statement: z.string(),
        text: z.string().meta({ description: 'The gap of the whole objective in a sentence' }),
        needs: z.array(
          z.object({
            needId: id.nullable(),
            text: z.string(),
            wanted: z.number().int(),
            found: z.number().int(),
            inTouch: z.number().int(),
            missing: z.number().int(),
            gap: z.string().meta({ description: '3 of 5; nobody above director in Purchasing' }),
            byLevel: z.array(z.object({ level: level.nullable(), count: z.number().int() })),
            reasons: z.array(reason),
          }),
        ),
      }),
    ),
    notice: needNotice.nullable(),
  }),
  errors: objectiveNotFound,
  examples: ['rapport need gaps', 'rapport need gaps 0192f0c1-0000-7000-8000-0000000000d1 --json'],
  command: { positional: ['objective'] },
  handle: async ({ objective }, context) => {
    const { people, relationships } = await context.snapshot()
    const asked = await whoIsWanted(context, objective ?? null)
    if (objective !== undefined && asked.length === 0) return notFound('OBJECTIVE_NOT_FOUND', objective)
    const candidacy = { people, relationships: relationships(context.today), today: context.today }
    const objectives = asked.map(({ objective: of, wants }) => {
      const needs = wants.map((wanted) => {
        const { text: gap, reasons, ...counts } = gapOf(wanted, wanted.count, candidacy)
        const why = wanted.read === null ? reasons : [...wanted.read.reasons, ...reasons]
        return { needId: wanted.needId, text: wanted.text, ...counts, gap, reasons: why }
      })
      return { objectiveId: of.objectiveId, statement: of.statement, text: inShort(needs), needs }
    })
    return ok({ objectives, notice: noticeOf(people.length, objectives) })
  },
})

const inShort = (needs: readonly { readonly wanted: number; readonly missing: number }[]): string => {
  if (needs.length === 0) return 'It does not say yet who is needed'
  const wanted = needs.reduce((sum, need) => sum + need.wanted, 0)
  const missing = needs.reduce((sum, need) => sum + need.missing, 0)
  if (missing === 0) return 'Everybody it needs is on record'
  return `${wanted - missing} of the ${wanted} people it needs are on record`
}

const noticeOf = (people: number, objectives: readonly { readonly needs: readonly unknown[] }[]) => {
  if (objectives.length === 0) return NO_OBJECTIVE
  if (people === 0) return NO_PEOPLE
  return objectives.every(({ needs }) => needs.length === 0) ? SAYS_NOBODY : null
}
