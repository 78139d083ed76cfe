import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound, personNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { flag, id, page, plainDate } from '../schema/common.ts'
import { beginning, money, outcome, outcomeKind } from '../schema/outcome.ts'
import { createDescribe } from './describe.ts'
import { beginningOf } from './describe-trace.ts'
import { gatherTraces } from './gather.ts'
import { valuesOf } from './values.ts'

export const listOutcomes = readOperation({
  name: 'outcome.list',
  summary: 'List what came of your network, newest first, each with where it began.',
  route: 'GET /outcomes',
  input: z.object({
    objective: id.optional().meta({ description: 'Only of this objective' }),
    person: id.optional().meta({ description: 'Only what came through this person' }),
    kind: outcomeKind.optional().meta({ description: 'Only of this kind' }),
    from: plainDate.optional().meta({ description: 'From this day on' }),
    until: plainDate.optional().meta({ description: 'Up to this day' }),
    removed: flag('Those that were taken back instead: any of them can be restored', false),
    ...page,
  }),
  output: z.object({
    total: z.number().int(),
    /** By currency: amounts of different currencies are never added. */
    values: z.array(money),
    outcomes: z.array(outcome.extend({ began: beginning.nullable() })),
    notice: z
      .object({ code: z.enum(['nothing-recorded', 'nothing-removed']), text: z.string(), next: z.string() })
      .nullable(),
  }),
  errors: { ...objectiveNotFound, ...personNotFound },
  examples: ['rapport outcome list', 'rapport outcome list --kind client --from 2026-01-01'],
  handle: async ({ objective, person: personId, kind, from, until, removed, limit, offset }, context) => {
    const { store } = context
    const person = personId === undefined ? null : await store.people.get(personId)
    if (personId !== undefined && person === null) return notFound('PERSON_NOT_FOUND', personId)
    if (
      objective !== undefined &&
      !(await store.purpose.objectives()).some(({ objectiveId }) => objectiveId === objective)
    ) {
      return notFound('OBJECTIVE_NOT_FOUND', objective)
    }
    const all = removed ? await store.outcomes.removed() : await store.outcomes.list()
    const found = all.filter(
      (row) =>
        (objective === undefined || row.objectiveId === objective) &&
        (person === null || row.personIds.includes(person.personId)) &&
        (kind === undefined || row.kind === kind) &&
        (from === undefined || row.happenedOn >= from) &&
        (until === undefined || row.happenedOn <= until),
    )
    const rows = found.slice(offset, offset + limit)
    const traceOf = await gatherTraces(rows, context)
    const { describe, nameOf } = await createDescribe(context)
    return ok({
      total: found.length,
      values: valuesOf(found),
      outcomes: rows.map((row) => ({ ...describe(row), began: beginningOf(traceOf(row), nameOf) })),
      notice: all.length > 0 ? null : removed ? NOTHING_REMOVED : NOTHING_RECORDED,
    })
  },
})

const NOTHING_RECORDED = {
  code: 'nothing-recorded',
  text: 'Nothing is recorded yet of what came of your network.',
  next: 'Record the last good thing that came of it: rapport outcome add "…" --people ID',
} as const

const NOTHING_REMOVED = {
  code: 'nothing-removed',
  text: 'No outcome was taken back.',
  next: 'See those on record: rapport outcome list',
} as const
