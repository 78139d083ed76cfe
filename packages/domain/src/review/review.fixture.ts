import type { Introduction } from '../introduction/index.ts'
import type { LedgerEntry } from '../ledger/index.ts'
import { addDays } from '../plain-date.ts'
import { STATED_HALF_LIVES } from '../strength/half-lives.ts'
import { type Contact, logOf, personOf } from '../strength/log.fixture.ts'
import { reviewPeriod } from './period.ts'
import type { ReviewObjective, ReviewOutcome, ReviewRecord } from './record.ts'

/** A Monday. */
export const TODAY = '2026-11-23'
export const ago = (days: number) => addDays(TODAY, -days)

/** What a review is made of: people `p0`, `p1`, … with these contacts each. */
export const recordOf = (
  contacts: readonly (readonly Contact[])[] = [],
  change: Partial<Omit<ReviewRecord, 'period'>> & { readonly asked?: string } = {},
): ReviewRecord => {
  const { asked = 'week', ...rest } = change
  const period = reviewPeriod(asked, TODAY)
  if (period === null) throw new Error(asked)
  return {
    period,
    today: TODAY,
    driveBy: {
      people: contacts.map((_, at) =>
        personOf({ personId: `p${at}`, name: `P${at} Vale`, givenName: `P${at}` }),
      ),
      contacts: logOf(contacts),
      gatherings: [],
      introduced: new Map(),
      promised: new Map(),
      letGo: new Set(),
      hoursPerWeek: 3,
      months: 12,
      today: TODAY,
    },
    health: { halfLives: STATED_HALF_LIVES, networks: [], chosen: new Set(), favors: [], followUps: [] },
    entries: [],
    introductions: [],
    outcomes: [],
    objectives: [],
    steps: [],
    effort: [],
    costs: [],
    minutes: { now: 0, before: 0 },
    venueHours: new Map(),
    ...rest,
  }
}

export const introductionOf = (
  steps: Partial<Record<Introduction['state'], string>>,
  change: Partial<Introduction> = {},
): Introduction => ({
  introductionId: 'i1',
  connectorId: 'p1',
  personId: 'p0',
  wanted: 'P0 Vale',
  forId: null,
  objectiveId: null,
  organizationId: null,
  state: 'requested',
  reason: 'Knows the yard',
  blurb: null,
  requestedOn: steps.requested ?? ago(30),
  acceptedOn: null,
  followUpOn: null,
  toldOn: null,
  steps: Object.entries(steps).map(([state, cameOn], at) => ({
    stepId: `s${at}`,
    state: state as Introduction['state'],
    cameOn,
    note: null,
  })),
  ...change,
})

export const outcomeOf = (change: Partial<ReviewOutcome> = {}): ReviewOutcome => ({
  outcomeId: 'o1',
  kind: 'client',
  happenedOn: ago(1),
  personIds: ['p0'],
  value: null,
  currency: null,
  introductionIds: [],
  progressId: null,
  ...change,
})

export const entryOf = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  favorId: 'f1',
  personId: 'p0',
  direction: 'given',
  kind: 'help',
  weight: null,
  madeOn: ago(1),
  answer: null,
  answeredOn: null,
  text: 'Helped',
  source: 'favor',
  sourceId: 'f1',
  about: null,
  isThanked: false,
  ...change,
})

export const objectiveOf = (change: Partial<ReviewObjective> = {}): ReviewObjective => ({
  objectiveId: 'b1',
  statement: 'Four directors agree to a call',
  startedOn: ago(60),
  due: addDays(TODAY, 60),
  isFocused: true,
  amount: 4,
  unit: 'calls',
  closedOn: null,
  ...change,
})
