import { describe, expect, test } from 'vitest'
import { createStyle, textWidth } from '../output/index.ts'
import { coverageView } from './coverage.view.ts'
import { changeView, membersView, suggestionsView } from './network.view.ts'
import { proposalView, strategyView } from './strategy.view.ts'

const canvas = { style: createStyle(false), width: 80 }
const ID = '0192f0c1-0000-7000-8000-000000000001'
const OTHER = '0192f0c1-0000-7000-8000-000000000002'

type Page = Parameters<typeof strategyView>[0]

const strategy = {
  belongs: 'People who have opportunities, can create them or can connect you to them, near and far',
  size: 150,
  sizeReason: 'About 150 people is all one can know by name and story (Dunbar)',
  closeness: 'acquainted',
  cadenceDays: 180,
  channel: 'linkedin',
} as const

const network: Page['networks'][number] = {
  networkId: ID,
  kind: 'career',
  name: 'Career and business',
  purpose: 'Find my next role in supply chain, somewhere between Trieste and the sea',
  createdAt: '2026-11-01T09:00:00.000Z',
  strategy,
  usual: [],
  members: 12,
  state: 'under',
  objectives: [
    { objectiveId: ID, statement: 'Three calls', due: '2027-01-31', isFocused: true, needs: ['3 directors'] },
  ],
}

const page: Page = {
  owner: 'Mira Solberg',
  today: '2026-11-23',
  hoursPerWeek: 3,
  networks: [network, { ...network, networkId: OTHER, kind: 'social', name: 'Friends', objectives: [] }],
  conflicts: [
    {
      networkIds: [OTHER, ID],
      text: 'Personal news is for close friends and family; a future employer may read it too.',
      advice: 'Keep two networks.',
      both: Array.from({ length: 6 }, (_, index) => ({ personId: ID, name: `Otto ${index}` })),
      total: 7,
    },
  ],
  hours: { neededPerWeek: 2, text: 'Keeping up with 12 people takes about 2 hours a week; it fits.' },
  few: { count: 3, size: 25 },
  notice: null,
}

describe('the strategy as it is printed', () => {
  test('fits the width of a page, and holds who, how many, how, what for and what is kept apart', () => {
    const lines = strategyView(page, canvas)
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(80)
    const text = lines.join('\n')
    expect(text).toContain('What Mira Solberg’s network is for')
    expect(text).toContain('12 of 150. About 150 people')
    expect(text).toContain('people you are acquainted with, a word every half year on LinkedIn')
    expect(text).toMatch(/In focus +Three calls \(by 2027-01-31\)\n +– 3 directors/)
    expect(text).toContain('“Friends” and “Career and business”')
    expect(text).toContain('Otto 4 and 2 more')
    expect(text).toContain('Among your chosen few: 3 of 25')
  })

  test('leads on where nothing is said yet', () => {
    const notice = {
      code: 'no-networks',
      text: 'Not said yet.',
      next: 'rapport strategy propose "…"',
    } as const
    const text = strategyView({ ...page, networks: [], conflicts: [], notice }, canvas).join('\n')
    expect(text).toContain('Not said yet.\nrapport strategy propose')
    expect(text).not.toContain('Hours')
  })
})

describe('a proposal', () => {
  test('says which words led to it and gives a command that no shell expands', () => {
    const proposed = {
      kind: 'brand',
      name: 'Reach',
      purpose: "People’s 'word' for $HOME",
      words: ['word'],
      strategy,
      reasons: [{ kind: 'words', text: 'You say “word”' }],
    } as const
    const text = proposalView(
      {
        networks: [{ ...proposed, words: ['word'], reasons: [...proposed.reasons] }],
        conflicts: [],
        notice: null,
      },
      canvas,
    ).join('\n')
    expect(text).toContain('– You say “word”')
    expect(text).toContain(`--purpose 'People’s '\\''word'\\'' for $HOME'`)
  })

  test('asks back with the five kinds', () => {
    const choices = [{ kind: 'social' as const, name: 'Friends', text: 'Share what is personal' }]
    const notice = { code: 'unsure' as const, text: 'Which?', next: 'Say more.', choices }
    const text = proposalView({ networks: [], conflicts: [], notice }, canvas).join('\n')
    expect(text).toMatch(/Which\?\nSay more\.\n +social +Share what is personal/)
  })
})

const brief = {
  personId: ID,
  name: 'Otto Lind',
  title: 'Buyer',
  organization: 'Halden Freight',
  function: 'Purchasing',
  level: 'entry',
  industry: null,
  place: null,
  strength: 40,
  state: 'warm',
  lastContactOn: '2026-10-01',
} as const

describe('a network', () => {
  test('lists its members with when a word is due', () => {
    const person = { ...brief, reason: null, since: '2026-11-01', reasons: [] }
    const people = [-400, 12, null].map((dueInDays) => ({ ...person, dueInDays }))
    const shown = { network: { ...network, objectives: 1 }, total: 3, people }
    const text = membersView(shown, canvas).join('\n')
    expect(text).toMatch(/now\n.*in 12 days\n.*whenever you like/)
    expect(membersView({ ...shown, total: 0, people: [] }, canvas).join('\n')).toContain(
      'Nobody is in it yet.',
    )
    expect(changeView('taken in')({ networkId: ID, members: 1_240, changed: 1_200 }, canvas)).toEqual([
      '1,200 people taken in; 1,240 in it now.',
    ])
  })

  test('suggests people with reasons, and the step to take them in', () => {
    const people = [{ ...brief, fit: 61, reasons: [{ kind: 'circle', text: 'Recruits people' }] }]
    const one = {
      networkId: ID,
      name: 'Career',
      kind: 'career',
      total: 9,
      room: 4,
      people,
      notice: null,
    } as const
    const text = suggestionsView({ networks: [{ ...one, people }], notice: null }, canvas).join('\n')
    expect(text).toContain('9 people fit, room for 4')
    expect(text).toMatch(/Otto Lind, Buyer at Halden Freight +61\n +– Recruits people/)
    expect(text).toContain(`rapport network join ${ID} PERSON…`)
  })

  test('shows where it is empty as a map that fits the page', () => {
    const heat = {
      functions: ['Program and Project Management', 'Sales'] as (
        | 'Program and Project Management'
        | 'Sales'
      )[],
      levels: ['training', 'entry', 'senior', 'manager', 'director', 'vp', 'cxo', 'partner', 'owner'] as (
        | 'entry'
        | 'vp'
      )[],
      cells: [{ function: 'Sales' as const, level: 'vp' as const, count: 3, people: [] }],
      text: 'Nobody at all in Program and Project Management.',
    }
    const covered = {
      networkId: ID,
      name: 'Board',
      kind: 'strategic' as const,
      members: 3,
      size: 12,
      state: 'under' as const,
      text: '3 of 12: 9 more would fill it',
      overdue: 0,
      heat,
    }
    const none = { total: 1, people: [{ ...brief, reasons: [] }] }
    const lines = coverageView({ networks: [covered], none, notice: null }, canvas)
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(80)
    expect(lines.join('\n')).toMatch(/Sales +· +· +· +· +· +3 /)
    expect(lines.join('\n')).toContain('1 person in no network')
  })
})
