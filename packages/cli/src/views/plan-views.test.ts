import { describe, expect, test } from 'vitest'
import { createStyle } from '../output/index.ts'
import { planView } from './plan.view.ts'
import { planDecisionView, planLimitsView, planWhyView } from './plan-decision.view.ts'

const canvas = { style: createStyle(false), width: 80 }
const ID = '0192f0c1-0000-7000-8000-000000000001'
const ITEM = `2026-W48.${ID}.catch-up`

type Plan = Parameters<typeof planView>[0]

const item = (change: Partial<Plan['items'][number]> = {}): Plan['items'][number] => ({
  itemId: ITEM,
  state: 'open',
  day: '2026-11-23',
  startsAt: null,
  personId: ID,
  person: 'Mira Solberg',
  title: 'Director of Purchasing and Supplier Development',
  organization: 'Harbour Freight and Forwarding',
  action: 'catch-up',
  suggestion: 'Catch up with Mira: ask how the move to Harbour Freight and Forwarding went so far',
  channel: 'phone',
  objectiveId: ID,
  objective: 'Three directors in Purchasing agree to a pilot by the end of March, and one of them to a talk',
  networkId: null,
  minutes: 20,
  isAsk: false,
  followUpId: null,
  introductionId: null,
  relationship: { strength: 40, state: 'warm', lastContactOn: null },
  reasons: [
    { kind: 'need', text: 'Director, Purchasing: one of the 3 you are looking for' },
    { kind: 'history', text: '12 messages' },
  ],
  displaced: [],
  ...change,
})

const week = (change: Partial<Plan> = {}): Plan => ({
  weekOf: '2026-11-23',
  today: '2026-11-23',
  hours: 3,
  minutes: 40,
  items: [item(), item({ day: '2026-11-24', startsAt: '09:30', state: 'agreed', person: 'Bo Lindqvist' })],
  done: [],
  doneMinutes: 0,
  leftOut: [],
  candidates: 2,
  notice: null,
  isOptimal: true,
  gap: 0,
  limits: {
    minutesPerDay: 75,
    workingDays: [1, 2, 3, 4, 5],
    dayStart: '09:00',
    dayEnd: '18:00',
    minutesPerChannel: {},
    mostAsks: 2,
  },
  decided: [],
  followUpsDue: [],
  ...change,
})

const outcome = {
  itemId: ITEM,
  personId: ID,
  person: 'Mira Solberg',
  action: 'catch-up',
  suggestion: 'Catch up with Mira',
  state: 'done',
  until: null,
  because: null,
  interactionId: ID,
  followUpId: null,
} as const

describe('the week', () => {
  const lines = planView(week(), canvas)
  const text = lines.join('\n')

  test('is numbered through its days, with time, minutes and in one line why', () => {
    expect(text).toMatch(/^ 1 {2}● Mira Solberg, .* 20 min · phone$/m)
    expect(text).toMatch(/^ 2 {2}● Bo Lindqvist, .* kept · 09:30 · 20 min · phone$/m)
    expect(text).toContain('– Director, Purchasing: one of the 3 you are looking for')
    expect(text).not.toContain('12 messages')
    expect(text).toContain('No better week fits these limits.')
  })

  test('fits into 80 columns', () => {
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })

  test('shows what was promised, and what was put off with the id that takes it back', () => {
    const decided = { ...outcome, channel: 'phone', minutes: 20, note: null } as const
    const shown = planView(
      week({
        decided: [
          { ...decided, state: 'snoozed', until: '2026-11-30' },
          { ...decided, state: 'skipped', because: 'let-rest' },
        ],
        followUpsDue: [
          {
            followUpId: ID,
            personId: ID,
            person: 'Bo Lindqvist',
            text: 'Send the template',
            dueOn: '2026-11-20',
            isLate: true,
          },
        ],
      }),
      canvas,
    ).join('\n')
    expect(shown).toContain('Bo Lindqvist: Send the template, meant for Friday 20 November')
    expect(shown).toContain('Mira Solberg: until Monday 30 November')
    expect(shown).toContain('Mira Solberg: let them rest')
    expect(shown).toContain(ITEM)
  })

  test('says how close it is where the best is not proven, rounded to what surely holds', () => {
    expect(planView(week({ isOptimal: false, gap: 0.00412 }), canvas).join('\n')).toContain('Within 0.5%')
  })
})

describe('a decision', () => {
  test('says what it did and how it is taken back, which fits on a line', () => {
    for (const lines of [
      planDecisionView(outcome, canvas),
      planDecisionView({ ...outcome, state: 'snoozed', until: '2026-11-30', interactionId: null }, canvas),
      planDecisionView({ ...outcome, state: 'skipped', because: 'not-now', interactionId: null }, canvas),
    ]) {
      expect(lines.at(-1)?.trim()).toBe(`rapport plan reconsider ${ITEM}`)
    }
  })

  test('that is taken back says what is open again, and nothing more', () => {
    expect(planDecisionView({ ...outcome, state: 'open', followUpId: ID }, canvas)).toEqual([
      'Open again: Catch up with Mira. So is what you promised.',
    ])
  })
})

test('why tells the reasons, who could be in its place, and what would have to change', () => {
  const text = planWhyView(
    {
      itemId: ITEM,
      personId: ID,
      person: 'Mira Solberg',
      isPlanned: true,
      suggestion: 'Catch up with Mira',
      reasons: [{ kind: 'history', text: '12 messages, the last on 3 March' }],
      displaced: [{ personId: ID, person: 'Bo Lindqvist' }],
      limits: [{ limit: 'minutes', text: 'The 3 hours of the week are full' }],
      change: 'Skip it with a reason.',
    },
    canvas,
  ).join('\n')
  expect(text).toContain('– 12 messages, the last on 3 March')
  expect(text).toContain('In its place could be: Bo Lindqvist.')
  expect(text).toContain('What would have to change: Skip it with a reason.')
})

test('limits are said in words', () => {
  expect(planLimitsView({ ...week().limits, minutesPerDay: null, mostAsks: 1 }, canvas)).toEqual([
    'A week keeps to',
    '  one and a half even shares of its hours a day',
    '  Mon, Tue, Wed, Thu, Fri, 09:00 to 18:00',
    '  asking something of somebody once at most',
  ])
})
