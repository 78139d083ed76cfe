import { addDays, mondayOf, ok, planWeek } from '@rapport/domain'
import { z } from 'zod'
import { keptCircles } from '../network/index.ts'
import { readOperation } from '../operation.ts'
import { hours, plainDate } from '../schema/common.ts'
import { plan } from '../schema/plan.ts'
import { conversationsDone } from './done.ts'

export const planWeekOperation = readOperation({
  name: 'plan.week',
  summary: 'Plan the week: whom to contact, why them, how, and how long it takes.',
  description:
    'Never over the hours. The same data and date give the same plan. Every item carries its reasons.',
  route: 'GET /plan',
  input: z.object({
    hours: hours.optional().meta({ description: 'Hours for this week; the workspace’s own if left out' }),
    today: plainDate.optional().meta({ description: 'Plan as of this date' }),
  }),
  output: plan,
  errors: {},
  examples: ['rapport plan week --hours 3', 'rapport plan week --hours 3 --today 2026-11-23 --json'],
  handle: async (input, { store, snapshot, today: actualToday }) => {
    const today = input.today ?? actualToday
    const workspace = await store.workspace.get()
    const current = await snapshot()
    const weekOf = mondayOf(today)
    const networks = await store.purpose.networks()
    const done = await conversationsDone(store.snapshot, current, weekOf, addDays(weekOf, 7))
    const planned = planWeek({
      people: current.people,
      relationships: current.relationships(today),
      networks,
      // What was reached or let go asks for nothing more.
      objectives: (await store.purpose.objectives()).filter(({ closedAs }) => closedAs === null),
      needs: await store.purpose.needs(),
      ownerOrganization: workspace.ownerOrganization,
      ownerFunction: workspace.ownerFunction,
      chosen: new Map((await store.few.list()).map(({ personId, reason }) => [personId, reason])),
      kept: keptCircles(networks, await store.purpose.members()),
      hours: input.hours ?? workspace.hoursPerWeek,
      today,
      done,
    })
    return ok({ ...planned, done, doneMinutes: done.reduce((sum, item) => sum + item.minutes, 0) })
  },
})
