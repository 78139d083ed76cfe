import { type Plan, planWeek } from '@rapport/domain'
import type { ReadContext, WriteContext } from '../context.ts'
import type { conversationsDone } from './conversations.ts'
import { gatherWeek, type PlanContext } from './gather.ts'
import { solveInThread } from './solver.ts'

export interface Asked {
  readonly today?: string | undefined
  readonly hours?: number | undefined
}

export interface ComposedWeek extends Plan {
  readonly done: Awaited<ReturnType<typeof conversationsDone>>
}

/** The plan of the week of a date (today's if left out), as every operation on it sees it: planned once for a version of the workspace. */
export const composeWeek = async (context: ReadContext, asked: Asked = {}): Promise<ComposedWeek> => {
  const version = await context.store.workspace.version()
  const key = keyOf(context, asked)
  const known = context.weeks.find(version, key)
  if (known !== undefined) return known
  const week = planAnew(context, asked)
  context.weeks.keep(version, key, week)
  return week
}

/**
 * The week as it stood before this transaction wrote anything: the one on the screen, if it was planned. What a writing
 * transaction plans is never kept for others, since it may yet be taken back.
 */
export const weekBefore = async (context: WriteContext): Promise<ComposedWeek> =>
  (await context.weeks.find(await context.store.workspace.version(), keyOf(context, {}))) ??
  planForWrite(context)

/** The week with what this transaction decided; only of decisions, which change nothing about people or contacts. */
export const planForWrite = (context: WriteContext): Promise<ComposedWeek> =>
  planAnew({ ...context, snapshot: context.committed }, {})

const planAnew = async (context: PlanContext, asked: Asked): Promise<ComposedWeek> => {
  const { input, done } = await gatherWeek(context, asked)
  const planned = await planWeek(input, solveInThread)
  return { ...planned, done, doneMinutes: done.reduce((sum, { minutes }) => sum + minutes, 0) }
}

const keyOf = ({ today }: { readonly today: string }, asked: Asked): string =>
  `${asked.today ?? today} ${asked.hours ?? 'own'}`
