import { describe, expect, it } from 'vitest'
import { introductionOf } from '../introduction/introduction.fixture.ts'
import { NO_BALANCE } from '../ledger/index.ts'
import { ago, inputOf, type Known, objectiveOf, TODAY, talk } from './input.fixture.ts'
import type { PlanInput } from './plan.ts'
import { planWeekAtOnce } from './plan-week.ts'

const MIRA: Known = {
  facts: { personId: 'mira', name: 'Mira Solberg', givenName: 'Mira' },
  contacts: talk(3),
}

const week = (change: Partial<PlanInput> = {}, known: readonly Known[] = [MIRA]) =>
  planWeekAtOnce(inputOf(known, { needs: [], ...change }))

describe('the week and introductions', () => {
  it('holds one that waits, with its reason, though its connector was in touch a few days ago', () => {
    expect(week().items).toEqual([])
    const [item] = week({ introductions: [introductionOf()] }).items
    expect(item).toMatchObject({
      personId: 'mira',
      action: 'follow-up',
      introductionId: 'i1',
      followUpId: null,
      suggestion: 'Ask Mira Solberg once more about an introduction to Ada Okafor, or let it rest',
    })
    expect(item?.minutes).toBeGreaterThan(0)
    expect(item?.reasons[0]).toMatchObject({
      kind: 'introduction',
      introductionId: 'i1',
      dueOn: '2026-11-09',
    })
  })

  it('comes after what was promised to the same person, and leaves in peace who is let rest', () => {
    const promise = {
      followUpId: 'f1',
      personId: 'mira',
      text: 'the plan of the yard',
      madeOn: ago(5),
      dueOn: TODAY,
      settledOn: null,
      settledAs: null,
    }
    const both = week({ introductions: [introductionOf()], followUps: [promise] })
    expect(both.items.map(({ followUpId, introductionId }) => [followUpId, introductionId])).toEqual([
      ['f1', null],
    ])
    const resting: Known = {
      ...MIRA,
      facts: { ...MIRA.facts, rest: { until: null, reason: null } },
    }
    expect(week({ introductions: [introductionOf()] }, [resting]).items).toEqual([])
  })

  it('keeps to the hours: what does not fit is named as left out', () => {
    const { items, leftOut } = week({ introductions: [introductionOf()], hours: 0.1 })
    expect(items).toEqual([])
    expect(leftOut).toMatchObject([{ personId: 'mira', limit: 'minutes' }])
  })
})

describe('the week and who can bring one into a target', () => {
  const lead = {
    personId: 'mira',
    meet: 'Ada Okafor',
    targetId: 't1',
    objectiveId: objectiveOf().objectiveId,
    organization: 'Halden Freight',
  }
  const targets = [
    {
      targetId: 't1',
      objectiveId: lead.objectiveId,
      organization: 'Halden Freight',
      state: 'pursuing' as const,
    },
  ]
  const known: Known = { ...MIRA, contacts: talk(40) }
  const given: PlanInput['balances'] = new Map([
    ['mira', { ...NO_BALANCE, given: { value: 2, count: 2, lastOn: ago(30) } }],
  ])

  it('asks them where something was given, and says into what', () => {
    const [item] = week({ leads: [lead], targets, balances: given }, [known]).items
    expect(item).toMatchObject({
      personId: 'mira',
      objectiveId: lead.objectiveId,
      isAsk: true,
      suggestion: 'Ask Mira to introduce you to Ada Okafor at Halden Freight',
    })
    expect(item?.reasons).toContainEqual({
      kind: 'lead',
      text: 'Can bring you to Ada Okafor at Halden Freight, a target to move this week',
      targetId: 't1',
      objectiveId: lead.objectiveId,
    })
  })

  it('gives first where nothing was given yet', () => {
    const [item] = week({ leads: [lead], targets, balances: new Map() }, [known]).items
    expect(item).toMatchObject({ personId: 'mira', isAsk: false })
    expect(item?.suggestion).toMatch(/^Catch up with Mira/)
    expect(item?.reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['lead', 'give-first']))
  })

  it('says of who rests that they do', () => {
    const { items, leftOut } = week({ leads: [lead], targets, balances: given })
    expect(items).toEqual([])
    expect(leftOut).toMatchObject([{ personId: 'mira', limit: 'rest' }])
  })

  it('asks nobody for it on behalf of another objective', () => {
    const other = { ...lead, objectiveId: 'another' }
    const { items } = week({ leads: [other], targets, balances: given }, [known])
    expect(items.map(({ suggestion }) => suggestion)).not.toContain(
      'Ask Mira to introduce you to Ada Okafor at Halden Freight',
    )
  })
})
