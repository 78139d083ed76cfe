import { addDays, ok, yieldOf } from '@rapport/domain'
import { z } from 'zod'
import { partsOf } from '../favor/parts.ts'
import { readOperation } from '../operation.ts'
import { plainDate } from '../schema/common.ts'
import { money, yieldRow } from '../schema/outcome.ts'
import { nameIn } from './describe.ts'
import { gatherTraces } from './gather.ts'
import { valuesOf } from './values.ts'

/** Days of a period that is not given: what came of a conversation often comes within the year. */
const USUAL_DAYS = 365
/** With fewer outcomes a comparison tells more of chance than of what yields. */
const LEAST_OUTCOMES = 3

export const showYield = readOperation({
  name: 'outcome.yield',
  summary: 'See what yields: outcomes by person, gathering, group and network, per hour and per money spent.',
  description:
    'Each outcome of the period is traced and its credit split; hours and money are those of the same period. Conversations whose length nobody noted take what the week plans for their channel. Rates stand only where there is enough to tell: two outcomes and an hour.',
  route: 'GET /outcomes/yield',
  input: z.object({
    from: plainDate.optional().meta({ description: 'From this day on; a year ago if left out' }),
    until: plainDate.optional().meta({ description: 'Up to this day; today if left out' }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(500)
      .default(25)
      .meta({ description: 'How many of each sort at most' }),
  }),
  output: z.object({
    from: plainDate,
    until: plainDate,
    outcomes: z.number().int(),
    values: z.array(money),
    people: z.array(yieldRow),
    events: z.array(yieldRow),
    venues: z.array(yieldRow),
    networks: z.array(yieldRow),
    notice: z
      .object({ code: z.enum(['nothing-recorded', 'not-enough-data']), text: z.string(), next: z.string() })
      .nullable(),
  }),
  errors: {},
  examples: ['rapport outcome yield', 'rapport outcome yield --from 2026-01-01 --until 2026-06-30'],
  handle: async ({ from: since, until: last, limit }, context) => {
    const { store, snapshot, today } = context
    const until = last ?? today
    const from = since ?? addDays(until, -USUAL_DAYS)
    const isWithin = (on: string) => on >= from && on <= until
    const rows = (await store.outcomes.list()).filter(({ happenedOn }) => isWithin(happenedOn))
    const traceOf = await gatherTraces(rows, context)
    const found = yieldOf({
      outcomes: rows.map((row) => ({ ...row, steps: traceOf(row).steps })),
      effort: await store.outcomes.effort(from, until),
      costs: (await store.outcomes.costs()).filter(({ spentOn }) => isWithin(spentOn)),
      introductions: (await store.outcomes.introductions()).filter(({ on }) => isWithin(on)),
      networks: (await partsOf(store.purpose)).map(({ members, ...network }) => ({
        ...network,
        memberIds: members,
      })),
      venues: await store.venues.list(),
      nameOf: nameIn(await snapshot()),
    })
    return ok({
      from,
      until,
      outcomes: rows.length,
      values: valuesOf(rows),
      people: found.people.slice(0, limit),
      events: found.events.slice(0, limit),
      venues: found.venues.slice(0, limit),
      networks: found.networks.slice(0, limit),
      notice: noticeOf(rows.length),
    })
  },
})

const noticeOf = (outcomes: number) => {
  const next = 'Record what came of it when it comes: rapport outcome add "…" --people ID'
  if (outcomes === 0) {
    return { code: 'nothing-recorded' as const, text: 'Nothing is recorded for this time.', next }
  }
  return outcomes >= LEAST_OUTCOMES
    ? null
    : {
        code: 'not-enough-data' as const,
        text: `Not enough data yet: ${outcomes === 1 ? 'one outcome says' : 'two outcomes say'} more of chance than of what yields.`,
        next,
      }
}
