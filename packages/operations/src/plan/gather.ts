import {
  addDays,
  type Busy,
  driveByOf,
  mondayOf,
  type PlanInput,
  timeOf,
  USUAL_LIMITS,
} from '@rapport/domain'
import type { ReadContext } from '../context.ts'
import { gatherDriveBy } from '../driveby/index.ts'
import { gatherLedger } from '../favor/index.ts'
import { keptCircles } from '../network/index.ts'
import type { BusyRow } from '../ports/plan.ts'
import { conversationsDone } from './conversations.ts'
import { leadsOfWeek } from './leads.ts'

/** Days of decisions that still teach: four half-lives of what a skip says. */
export const DAYS_REMEMBERED = 360
/** An event, or a meeting without an end, takes so many minutes: a judgement. */
const USUAL_EVENT_MINUTES = 90

/** What plans need, in reading and in writing transactions alike. */
export type PlanContext = Pick<ReadContext, 'snapshot' | 'graph' | 'today'> & {
  readonly store: Pick<
    ReadContext['store'],
    | 'workspace'
    | 'purpose'
    | 'few'
    | 'plan'
    | 'followUps'
    | 'favors'
    | 'introductions'
    | 'targets'
    | 'venues'
    | 'snapshot'
  >
}

/** Months over which people who were met may wait for a word: the debt itself is of the last quarter. */
const DEBT_MONTHS = 4

/** Everything the week of a date is planned from. */
export const gatherWeek = async (
  context: PlanContext,
  asked: { readonly today?: string | undefined; readonly hours?: number | undefined },
) => {
  const today = asked.today ?? context.today
  const { store } = context
  const snapshot = await context.snapshot()
  const weekOf = mondayOf(today)
  const workspace = await store.workspace.get()
  const networks = await store.purpose.networks()
  const done = await conversationsDone(store.snapshot, snapshot, weekOf, addDays(weekOf, 7))
  const asOf = { ...context, today }
  const { balances } = await gatherLedger(asOf)
  const { debt, cap } = driveByOf(await gatherDriveBy(asOf, DEBT_MONTHS))
  const input: PlanInput = {
    people: snapshot.people,
    relationships: snapshot.relationships(today),
    networks,
    // What was reached or let go asks for nothing more.
    objectives: (await store.purpose.objectives()).filter(({ closedAs }) => closedAs === null),
    needs: await store.purpose.needs(),
    ownerOrganization: workspace.ownerOrganization,
    ownerFunction: workspace.ownerFunction,
    chosen: new Map((await store.few.list()).map(({ personId, reason }) => [personId, reason])),
    kept: keptCircles(networks, await store.purpose.members()),
    hours: asked.hours ?? workspace.hoursPerWeek,
    today,
    done,
    limits: workspace.weekLimits ?? USUAL_LIMITS,
    busy: await busyTimes(store, weekOf),
    decisions: await store.plan.decisions(addDays(weekOf, -DAYS_REMEMBERED)),
    followUps: await store.followUps.list(null),
    balances,
    targets: await store.targets.list(),
    leads: await leadsOfWeek(asOf),
    introductions: await store.introductions.list(),
    waiting: new Set(debt.map(({ personId }) => personId)),
    newContactCap: debt.length === 0 ? null : cap.perWeek,
  }
  return { input, done }
}

/** The calendar of the week in the local time of this machine, where the user is. */
const busyTimes = async (store: PlanContext['store'], weekOf: string): Promise<readonly Busy[]> => {
  const from = localMoment(weekOf)
  const until = localMoment(addDays(weekOf, 7))
  return (await store.plan.busy(from.toISOString(), until.toISOString())).map(toBusy)
}

const localMoment = (date: string): Date => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day)
}

const toBusy = ({ at, minutes }: BusyRow): Busy => {
  const moment = new Date(at)
  const midnight = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate())
  const on = new Date(midnight.getTime() - midnight.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
  return {
    on,
    from: timeOf(moment.getHours() * 60 + moment.getMinutes()),
    minutes: minutes ?? USUAL_EVENT_MINUTES,
  }
}
