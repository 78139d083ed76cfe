import { HEALTH_STEPS, healthOverTime, ok } from '@rapport/domain'
import { z } from 'zod'
import { keptCircles } from '../network/index.ts'
import { readOperation } from '../operation.ts'
import { healthShown } from '../schema/health.ts'

/** Five years of months, or a year of weeks and more: no curve tells more at a glance. */
const MOST_STEPS = 60

export const showHealth = readOperation({
  name: 'health.show',
  summary: 'See how your relationships fared over time, point by point; `review.show` says what changed.',
  description:
    'Every point is worked out from the log as of its date. Networks are taken with those who belong today, and what has no date counts for no period.',
  route: 'GET /health',
  input: z.object({
    step: z.enum(HEALTH_STEPS).default('month').meta({ description: 'How far apart the points lie' }),
    steps: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_STEPS)
      .default(12)
      .meta({ description: 'How many of them to look back' }),
  }),
  output: healthShown,
  errors: {},
  examples: ['rapport health', 'rapport health --step week --steps 26'],
  command: { isDefault: true },
  handle: async ({ step, steps }, { store, snapshot, today }) => {
    const { people, contacts, modelOf } = await snapshot()
    const rows = await store.purpose.networks()
    const circles = keptCircles(rows, await store.purpose.members())
    const networks = rows.flatMap(({ networkId, name }) => {
      const circle = circles.get(networkId)
      return circle === undefined ? [] : [{ networkId, name, ...circle }]
    })
    const favors = await store.favors.list()
    const health = healthOverTime({
      people,
      log: contacts,
      halfLives: modelOf(today).halfLives,
      networks,
      chosen: new Set((await store.few.list()).map(({ personId }) => personId)),
      favors,
      followUps: await store.followUps.list(null),
      step,
      steps,
      today,
    })
    return ok({ ...health, networks: networks.map(({ networkId, name }) => ({ networkId, name })) })
  },
})
