import { describe, expect, it } from 'vitest'
import type { FollowUp } from '../follow-up/index.ts'
import { NO_BALANCE } from '../ledger/index.ts'
import type { PlanDecision } from './decision.ts'
import { ago, buyer, inputOf, type Known, TODAY, talk } from './input.fixture.ts'
import { USUAL_LIMITS } from './limits.ts'
import type { PlanInput } from './plan.ts'
import { planWeekAtOnce } from './plan-week.ts'

/** Buyers the objective asks for, in touch so many days ago. */
const buyers = (count: number, daysAgo = 45): readonly Known[] =>
  Array.from({ length: count }, (_, index) => ({
    facts: buyer(`b${String(index).padStart(2, '0')}`, { organization: `Yard ${index}` }),
    contacts: talk(daysAgo),
  }))
const planFor = (known: readonly Known[], change: Partial<PlanInput> = {}) =>
  planWeekAtOnce(inputOf(known, change))
const idsOf = (items: readonly { readonly personId: string }[]) => items.map(({ personId }) => personId)

const decided = (personId: string, change: Partial<PlanDecision>): PlanDecision => ({
  itemId: `2026-W48.${personId}.catch-up`,
  weekOf: TODAY,
  personId,
  action: 'catch-up',
  suggestion: 'Catch up',
  channel: 'linkedin',
  minutes: 15,
  day: '2026-11-24',
  objectiveId: 'o1',
  networkId: 'n1',
  interactionId: null,
  state: 'agreed',
  until: null,
  because: null,
  note: null,
  decidedAt: `${TODAY}T09:00:00.000Z`,
  ...change,
})
const promise = (personId: string, change: Partial<FollowUp> = {}): FollowUp => ({
  followUpId: `f-${personId}`,
  personId,
  text: 'Send the template',
  dueOn: '2026-11-26',
  madeOn: '2026-11-20',
  settledOn: null,
  settledAs: null,
  ...change,
})

describe('what was agreed', () => {
  const last = buyers(10).at(-1)?.facts.personId ?? ''
  const agreed = [decided(last, { suggestion: 'Ask about the new yard', minutes: 40 })]

  it('stays as it was agreed, even where the hours have shrunk below it', () => {
    const plan = planFor(buyers(10), { decisions: agreed, hours: 0.2 })
    expect(plan.items).toMatchObject([
      {
        personId: last,
        state: 'agreed',
        suggestion: 'Ask about the new yard',
        minutes: 40,
        day: '2026-11-24',
      },
    ])
  })

  it('stays in the middle of the week, moved to a day that is left', () => {
    const plan = planFor(buyers(10), { decisions: agreed, today: '2026-11-26', hours: 2 })
    expect(plan.items.find(({ personId }) => personId === last)).toMatchObject({
      state: 'agreed',
      day: '2026-11-26',
    })
  })

  it('gives way to a word that was exchanged since, and to letting them rest', () => {
    const done = [{ personId: last, minutes: 20 }]
    expect(idsOf(planFor(buyers(10), { decisions: agreed, done }).items)).not.toContain(last)
    const resting = buyers(10).map((known) =>
      known.facts.personId === last
        ? { ...known, facts: { ...known.facts, rest: { until: null, reason: null } } }
        : known,
    )
    expect(idsOf(planFor(resting, { decisions: agreed }).items)).not.toContain(last)
  })

  it('counts for its own week alone', () => {
    const before = [decided(last, { weekOf: '2026-11-16', state: 'agreed' })]
    expect(planFor(buyers(3), { decisions: before }).items.every(({ state }) => state === 'open')).toBe(true)
  })
})

describe('what was promised', () => {
  it('has first claim on the week, in the words it was made in, by its day, even soon after a contact', () => {
    const known: readonly Known[] = [...buyers(20), { facts: { personId: 'ana' }, contacts: talk(3) }]
    const plan = planFor(known, { followUps: [promise('ana')], hours: 0.25 })
    expect(plan.items).toMatchObject([
      {
        personId: 'ana',
        action: 'follow-up',
        followUpId: 'f-ana',
        suggestion: 'As you said: Send the template',
        reasons: [{ kind: 'promised', dueOn: '2026-11-26' }, { kind: 'history' }],
      },
    ])
    expect(plan.followUpsDue).toMatchObject([{ followUpId: 'f-ana', isLate: false }])
    expect(planFor(known, { followUps: [promise('ana', { settledOn: TODAY })] }).followUpsDue).toEqual([])
    expect(planFor(known, { followUps: [promise('ana', { dueOn: '2026-12-15' })] }).followUpsDue).toEqual([])
  })

  it('waits for somebody who is let rest', () => {
    const resting: Known = { facts: { personId: 'ana', rest: { until: '2026-12-24', reason: null } } }
    const plan = planFor([resting, ...buyers(2)], { followUps: [promise('ana')] })
    expect(idsOf(plan.items)).not.toContain('ana')
    expect(plan.followUpsDue).toHaveLength(1)
  })
})

describe('asking', () => {
  const given = { value: 3, count: 1, lastOn: ago(30) }

  it('comes after giving, and at most twice a week unless told otherwise', () => {
    const balances = new Map(buyers(6).map(({ facts }) => [facts.personId, { ...NO_BALANCE, given }]))
    const asks = (change: Partial<PlanInput>) =>
      planFor(buyers(6), { balances, ...change }).items.filter(({ isAsk }) => isAsk).length
    expect(asks({})).toBe(2)
    expect(asks({ limits: { ...USUAL_LIMITS, mostAsks: 0 } })).toBe(0)
    expect(asks({ balances: new Map() })).toBe(0)
  })

  it('is held back with the reason where nothing was given', () => {
    const [item] = planFor(buyers(1), { balances: new Map() }).items
    expect(item?.reasons.at(-1)).toEqual({
      kind: 'give-first',
      text: 'Give first this time: nothing is asked yet',
    })
  })
})

describe('the calendar', () => {
  const caller: Known = { facts: buyer('p1'), contacts: [{ at: ago(50), channel: 'phone' }] }
  const whole = (on: string) => ({ on, from: '08:00', minutes: 600 })

  it('leaves a call a time between the appointments, on a day with room', () => {
    const busy = [whole('2026-11-23'), { on: '2026-11-24', from: '09:00', minutes: 90 }]
    expect(planFor([caller], { busy }).items).toMatchObject([{ day: '2026-11-24', startsAt: '10:30' }])
    expect(planFor([caller]).items).toMatchObject([{ day: TODAY, startsAt: '09:00' }])
    expect(planFor(buyers(1)).items).toMatchObject([{ startsAt: null }])
  })

  it('that is full says so', () => {
    const busy = [23, 24, 25, 26, 27].map((day) => whole(`2026-11-${day}`))
    const plan = planFor([caller], { busy })
    expect(plan.items).toEqual([])
    expect(plan.leftOut).toMatchObject([
      { personId: 'p1', limit: 'day', reason: 'No day of this week has 30 minutes to spare' },
    ])
  })
})

describe('what a skip teaches', () => {
  const week = (because: PlanDecision['because'], known = buyers(2, 60), today = '2026-11-30') =>
    planFor(known, { decisions: [decided('b00', { state: 'skipped', because })], today })

  it('keeps the person out of this week, whatever the reason', () => {
    expect(idsOf(week('not-now', buyers(2), TODAY).items)).toEqual(['b01'])
  })

  it('moves to another channel, waits for news, or weighs the person less for that purpose alone', () => {
    const itemOf = (plan: ReturnType<typeof week>) => plan.items.find(({ personId }) => personId === 'b00')
    expect(itemOf(week('not-now'))?.channel).toBe('linkedin')
    expect(itemOf(week('wrong-channel'))?.channel).toBe('phone')
    expect(itemOf(week('nothing-to-say'))).toBeUndefined()
    const moved = buyers(2, 60).map(({ facts, contacts }) => ({
      facts: { ...facts, changedEmployerOn: '2026-11-25' },
      ...(contacts === undefined ? {} : { contacts }),
    }))
    expect(itemOf(week('nothing-to-say', moved))).toBeDefined()
    const short = (because: PlanDecision['because']) =>
      planFor(buyers(2, 60), {
        decisions: [decided('b00', { state: 'skipped', because })],
        today: '2026-11-30',
        hours: 0.25,
      })
    expect(idsOf(short('not-now').items)).toEqual(['b01'])
    expect(idsOf(short('wrong-person').items)).toEqual(['b01'])
    expect(short('wrong-person').leftOut).toMatchObject([{ personId: 'b00', limit: 'minutes' }])
  })

  it('fades: after a year it is as if nothing had been said', () => {
    const decisions = [decided('b00', { state: 'skipped', because: 'wrong-person' })]
    const later = planFor(buyers(2, 45).slice(0, 1), { decisions, today: '2027-11-29' })
    expect(idsOf(later.items)).toEqual(['b00'])
  })
})

describe('new contacts', () => {
  it('wait while people who were met wait for a word, who are none themselves', () => {
    const strangers = Array.from({ length: 4 }, (_, index) => ({ facts: buyer(`s${index}`) }))
    const change = { hours: 3, newContactCap: 1, waiting: new Set(['s3']) }
    const plan = planFor(strangers, change)
    expect(plan.items).toHaveLength(2)
    expect(idsOf(plan.items)).toContain('s3')
    expect(plan.leftOut[0]).toMatchObject({
      limit: 'new-contacts',
      reason: 'Follow-ups wait; new people come once they are done',
    })
  })
})
