import { describe, expect, it } from 'vitest'
import {
  ago,
  buyer,
  inputOf,
  type Known,
  needOf,
  networkOf,
  objectiveOf,
  TODAY,
  talk,
} from './input.fixture.ts'
import type { PlanInput } from './plan.ts'
import { planWeekAtOnce } from './plan-week.ts'

const planFor = (known: readonly Known[], change: Partial<PlanInput> = {}) =>
  planWeekAtOnce(inputOf(known, change))
const itemFor = (known: Known, change: Partial<PlanInput> = {}) => planFor([known], change).items[0]
const textsFor = (known: Known, change: Partial<PlanInput> = {}) =>
  itemFor(known, change)?.reasons.map((reason) => reason.text)
const idsOf = (items: readonly { readonly personId: string }[]) => items.map((item) => item.personId)

describe('what to do about a person', () => {
  it('is to write back where they wrote last within 60 days', () => {
    const contacts = [...talk(100), { at: ago(5), direction: 'received' as const, channel: 'email' as const }]
    const item = itemFor({ facts: buyer('p1'), contacts })
    expect(item).toMatchObject({
      itemId: '2026-W48.p1.reply',
      action: 'reply',
      suggestion: 'Write back to Buyer p1, who may be waiting for an answer',
      channel: 'email',
      minutes: 10,
      day: TODAY,
    })
    expect(item?.reasons[0]).toEqual({
      kind: 'waiting',
      text: 'Wrote to you on 18 November; nothing since',
      on: '2026-11-18',
    })
    expect(
      itemFor({ facts: buyer('p1'), contacts: [{ at: ago(61), direction: 'received' }] })?.action,
    ).not.toBe('reply')
  })

  it('is to thank for a recommendation that no contact followed', () => {
    const facts = buyer('p1', { lastRecommendedMeOn: '2026-05-12', received: 1 })
    expect(itemFor({ facts })?.action).toBe('thank')
    expect(textsFor({ facts })).toContain('Recommended you in May 2026; no contact since')
    expect(textsFor({ facts })).toContain('Spoke up for you once')
    expect(itemFor({ facts, contacts: talk(30) })?.action).toBe('catch-up')
    expect(itemFor({ facts: { ...facts, lastRecommendedMeOn: ago(366) } })?.action).toBe('first-conversation')
  })

  it('is to follow up on somebody new', () => {
    const item = itemFor({ facts: buyer('p1', { connectedOn: ago(20), organization: 'Halden' }) })
    expect(item).toMatchObject({
      action: 'follow-up',
      suggestion: 'Say hello to Buyer p1 and ask about the work at Halden',
    })
  })

  it('is to catch up while the tie lives, and to pick the thread up again when it sleeps', () => {
    expect(itemFor({ facts: buyer('p1'), contacts: talk(40) })?.action).toBe('catch-up')
    const asleep = itemFor({ facts: buyer('p1'), contacts: talk(1350) })
    expect(asleep).toMatchObject({
      action: 'reconnect',
      suggestion: 'Pick the thread up again with Buyer p1: ask what has changed since March 2023',
    })
    expect(asleep?.reasons.map((reason) => reason.text)).toContain(
      '12 messages until March 2023, silent since',
    )
  })

  it('asks about a move where an import showed one', () => {
    const facts = buyer('p1', {
      organization: 'Brandt Freight',
      leftOrganization: 'Halcyon',
      changedEmployerOn: ago(30),
    })
    expect(itemFor({ facts, contacts: talk(40) })?.suggestion).toBe(
      'Ask Buyer p1 how the move to Brandt Freight went',
    )
    expect(textsFor({ facts, contacts: talk(40) })).toContain('Left Halcyon for Brandt Freight')
  })

  it('is a first conversation where a need asks for somebody never spoken to', () => {
    expect(itemFor({ facts: buyer('p1') })?.action).toBe('first-conversation')
    expect(textsFor({ facts: buyer('p1') })).toEqual([
      'Director, Purchasing: one of the 3 you are looking for',
      'Connected since 8 February 2021; no conversation is on record yet',
    ])
    expect(planFor([{ facts: buyer('p1', { connectedOn: null }) }]).items).toEqual([])
  })

  it('uses the channel that worked, else e-mail where it is known, else LinkedIn', () => {
    const phoned = [{ at: ago(50), channel: 'phone' as const }, ...talk(300)]
    expect(itemFor({ facts: buyer('p1'), contacts: [{ at: ago(50), channel: 'phone' }] })).toMatchObject({
      channel: 'phone',
      minutes: 30,
    })
    expect(itemFor({ facts: buyer('p1', { hasEmail: true }), contacts: phoned })?.channel).toBe('linkedin')
    expect(itemFor({ facts: buyer('p1', { hasEmail: true }) })?.channel).toBe('email')
    expect(itemFor({ facts: buyer('p1') })?.channel).toBe('linkedin')
  })

  it('shows the user’s own note', () => {
    expect(textsFor({ facts: buyer('p1', { note: 'Likes\nsailing' }), contacts: talk(40) })).toContain(
      'Your note: Likes sailing',
    )
  })
})

describe('who is left in peace', () => {
  it('is everybody contacted in the last 14 days, unless an answer is owed', () => {
    expect(planFor([{ facts: buyer('p1'), contacts: talk(14) }]).items).toEqual([])
    expect(planFor([{ facts: buyer('p1'), contacts: talk(15) }]).items).toHaveLength(1)
  })

  it('is everybody who left three messages unanswered', () => {
    const sent = [300, 200, 100].map((days) => ({ at: ago(days), direction: 'sent' as const }))
    expect(planFor([{ facts: buyer('p1'), contacts: [...talk(400), ...sent.slice(1)] }]).items).toEqual([])
    expect(planFor([{ facts: buyer('p1'), contacts: sent.slice(1) }]).items).toHaveLength(1)
    expect(planFor([{ facts: buyer('p1'), contacts: sent }]).items).toEqual([])
  })

  it('is everybody the user was in touch with this week', () => {
    const done = [{ personId: 'p1', minutes: 30 }]
    const plan = planFor([{ facts: buyer('p1') }, { facts: buyer('p2') }], { done })
    expect(idsOf(plan.items)).toEqual(['p2'])
    expect(plan.doneMinutes).toBe(30)
  })

  it('is named with the reason where a need names the person', () => {
    const plan = planFor([{ facts: buyer('p1'), contacts: talk(5) }], { needs: [needOf({ personId: 'p1' })] })
    expect(plan.leftOut).toEqual([
      {
        itemId: '2026-W48.p1.catch-up',
        personId: 'p1',
        person: 'Buyer p1',
        action: 'catch-up',
        limit: 'rest',
        reason: 'In touch on 18 November; a little time first',
      },
    ])
  })
})

describe('who is found', () => {
  const known: readonly Known[] = [
    { facts: buyer('director', { organization: 'Halden Logistics GmbH' }) },
    { facts: buyer('manager', { level: 'manager', organization: 'Lumen' }) },
    {
      facts: buyer('engineer', { function: 'Engineering', organization: 'HÅLDEN logistics' }),
      contacts: talk(40),
    },
  ]
  const found = (change: Partial<PlanInput>) =>
    idsOf(planFor(known, { hours: 12, ...change }).items).toSorted()

  it('is whoever a need names or describes, with the level as the least', () => {
    const needs = (need: Parameters<typeof needOf>[0]) => ({
      needs: [needOf(need)],
      networks: [networkOf({ kind: 'brand' })],
    })
    expect(found(needs({ personId: 'manager' }))).toEqual(['manager'])
    expect(found(needs({ function: 'Purchasing', level: 'manager' }))).toEqual(['director', 'manager'])
    expect(found(needs({ function: 'Purchasing', level: 'vp' }))).toEqual([])
    expect(found(needs({ organization: 'Halden' }))).toEqual(['director', 'engineer'])
  })

  it('is also somebody inside the organization asked for, where there is a history', () => {
    const needs = [needOf({ function: 'Purchasing', level: 'director', organization: 'halden' })]
    const plan = planFor(known, { needs, networks: [networkOf({ kind: 'brand' })] })
    expect(idsOf(plan.items)).toEqual(['engineer', 'director'])
    expect(plan.items[0]?.reasons[0]?.text).toBe(
      'Inside HÅLDEN logistics, where you are looking for: Director, Purchasing',
    )
  })

  it('comes from the words of an objective without needs', () => {
    const plan = planFor(known, { needs: [], networks: [networkOf({ kind: 'brand' })] })
    expect(idsOf(plan.items)).toEqual(['director', 'manager'])
    expect(plan.items[0]?.reasons[0]?.text).toBe(
      'Director, Purchasing: your objective speaks of “procurement”, “director”',
    )
    expect(plan.notice?.code).toBe('no-needs')
  })

  it('comes from the circle of a network where no objective is set', () => {
    const strategic = { objectives: [], needs: [], networks: [networkOf({ kind: 'strategic' })] }
    expect(found(strategic)).toEqual(['director', 'engineer'])
    expect(planFor(known, strategic).notice?.code).toBe('no-objective')
    const operational = {
      ...strategic,
      networks: [networkOf({ kind: 'operational' })],
      ownerOrganization: 'Lumen Ltd',
    }
    expect(found(operational)).toEqual(['manager'])
    expect(found({ ...strategic, networks: [networkOf({ kind: 'social' })] })).toEqual(['engineer'])
  })
})

describe('the shape of a week', () => {
  const many = (count: number, facts: (index: number) => Parameters<typeof buyer>[1] = () => ({})): Known[] =>
    Array.from({ length: count }, (_, index) => ({
      facts: buyer(`p${String(index).padStart(2, '0')}`, facts(index)),
      contacts: talk(40 + index),
    }))

  it('fits the hours, counting what was done', () => {
    const plan = planFor(many(30), { hours: 2, done: [{ personId: 'x', minutes: 50 }] })
    expect(plan).toMatchObject({ minutes: 65, doneMinutes: 50, candidates: 30 })
    expect(plan.leftOut).toHaveLength(10)
    expect(plan.leftOut[0]?.reason).toBe('Would take 15 minutes; 5 are left this week')
  })

  it('gives the items to the days that are left, in sessions: the next on the same channel takes less', () => {
    const plan = planFor(many(30), { hours: 2, today: '2026-11-25' })
    expect(plan.weekOf).toBe('2026-11-23')
    expect(plan.items.map((item) => item.day)).toEqual(plan.items.map((item) => item.day).toSorted())
    const sessions = Map.groupBy(plan.items, (item) => item.day)
    expect([...sessions.keys()]).toEqual(['2026-11-25', '2026-11-26'])
    for (const [first, ...others] of sessions.values()) {
      expect(first?.minutes).toBe(15)
      expect(new Set(others.map((item) => item.minutes))).toEqual(new Set([10]))
    }
  })

  it('gives first conversations a third of it at most', () => {
    const known = Array.from({ length: 20 }, (_, index) => ({ facts: buyer(`p${index}`) }))
    const plan = planFor(known, { hours: 3 })
    expect(plan.items.map(({ minutes }) => minutes)).toEqual([20, 15, 15])
    expect(plan.leftOut[0]?.reason).toBe(
      'First conversations have their third of the week; another week for this one',
    )
  })

  it('takes three from one organization at most, unless that one was asked for', () => {
    const colleagues = many(8, () => ({ organization: 'Halden' }))
    const plan = planFor(colleagues, { hours: 6 })
    expect(plan.items).toHaveLength(3)
    expect(plan.leftOut[0]?.reason).toBe('Others at Halden are in this week already')
    expect(planFor(colleagues, { hours: 6, needs: [needOf({ organization: 'Halden' })] }).items).toHaveLength(
      8,
    )
  })

  it('serves each of three objectives in focus, and others only with spare time', () => {
    const functions = ['Purchasing', 'Legal', 'Sales', 'Finance'] as const
    const objectives = functions.map((name, index) =>
      objectiveOf({ objectiveId: name, due: `2027-0${index + 1}-01`, isFocused: true }),
    )
    const change = {
      objectives,
      needs: functions.map((name) => needOf({ needId: name, objectiveId: name, function: name })),
    }
    const known = many(40, (index) => ({ function: functions[index % 4] ?? null }))
    const short = planFor(known, { ...change, hours: 1.5 })
    expect(new Set(short.items.map((item) => item.objectiveId))).toEqual(
      new Set(['Purchasing', 'Legal', 'Sales']),
    )
    expect(planFor(known, { ...change, hours: 12 }).items.map((item) => item.objectiveId)).toContain(
      'Finance',
    )
  })

  it('answers what is owed to people no purpose asks for', () => {
    const stranger = { personId: 'p1', name: 'Ola', givenName: 'Ola' }
    const contacts = [...talk(200), { at: ago(3), direction: 'received' as const }]
    expect(itemFor({ facts: stranger, contacts })).toMatchObject({
      action: 'reply',
      objectiveId: null,
      networkId: null,
    })
    expect(planFor([{ facts: stranger, contacts: contacts.slice(-1) }]).items).toEqual([])
  })
})

describe('what the plan says of itself', () => {
  it('asks for a purpose before anything else', () => {
    const plan = planFor([{ facts: buyer('p1') }], { networks: [] })
    expect(plan.items).toEqual([])
    expect(plan.notice).toMatchObject({ code: 'no-purpose' })
    expect(plan.notice?.next).toContain('rapport network add --kind career --purpose "…"')
  })

  it('asks for people, then for an objective, then for its needs', () => {
    expect(planFor([]).notice?.code).toBe('no-people')
    expect(planFor([{ facts: buyer('p1') }], { objectives: [], needs: [] }).notice?.code).toBe('no-objective')
    expect(planFor([{ facts: buyer('p1') }], { needs: [] }).notice?.code).toBe('no-needs')
    expect(planFor([{ facts: buyer('p1') }]).notice).toBeNull()
  })

  it('says when nothing fits', () => {
    expect(planFor([{ facts: buyer('p1') }], { hours: 0.1 }).notice?.code).toBe('nothing-fits')
    expect(planFor([{ facts: buyer('p1') }], { hours: Number.NaN }).notice?.code).toBe('nothing-fits')
    expect(
      planFor([{ facts: buyer('p1') }], {
        needs: [needOf({ function: 'Legal' })],
        networks: [networkOf({ kind: 'brand' })],
      }).notice?.code,
    ).toBe('nothing-fits')
    const used = planFor([{ facts: buyer('p1') }], { done: [{ personId: 'x', minutes: 500 }] })
    expect(used).toMatchObject({ items: [], minutes: 0, doneMinutes: 500 })
    expect(used.notice?.text).toContain('what you did fills them')
  })
})
