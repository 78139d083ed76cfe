import { describe, expect, test } from 'vitest'
import { createStyle } from '../output/index.ts'
import { learnedView } from './learned.view.ts'
import { matchesView } from './matches.view.ts'

const canvas = { style: createStyle(false), width: 80 }
const ID = '0192f0c1-0000-7000-8000-000000000001'
const OTHER = '0192f0c1-0000-7000-8000-000000000002'

const entry = (change: Partial<Parameters<typeof learnedView>[0]['learned'][number]> = {}) => ({
  learnedId: OTHER,
  personId: ID,
  person: 'Mira Solberg',
  kind: 'need' as const,
  text: 'a customs broker',
  learnedOn: '2026-11-03',
  settledOn: null,
  ...change,
})

const person = {
  personId: ID,
  name: 'Mira Solberg',
  title: null,
  organization: null,
  function: null,
  level: null,
  industry: null,
  place: null,
  strength: 40,
  state: 'warm' as const,
  lastContactOn: null,
}

describe('what was learned', () => {
  test('reads by person, the user among them, with what is over', () => {
    const text = learnedView(
      {
        learned: [
          entry(),
          entry({ kind: 'offer', text: 'a hall', settledOn: '2026-11-09' }),
          entry({ personId: null, person: null, kind: 'working-on', text: 'a fair' }),
        ],
      },
      canvas,
    ).join('\n')
    expect(text).toMatch(/^Mira Solberg\n {2}– needs: a customs broker\n/)
    expect(text).toContain('offers: a hall')
    expect(text).toContain('over since 2026-11-09')
    expect(text).toContain('You\n  – work on: a fair')
  })

  test('says where to begin', () => {
    expect(learnedView({ learned: [] }, canvas).join('\n')).toContain('rapport learned add ID')
  })
})

describe('matches', () => {
  test('read by what can be done, with why, and what is held back', () => {
    const match = { score: 70, suggestion: 'Do it', reasons: [{ kind: 'words', text: 'Because' }] }
    const text = matchesView(
      {
        give: [{ person, need: entry(), offer: null, ...match }],
        introduce: [{ a: person, b: person, need: entry(), offer: null, isMutual: false, ...match }],
        ask: [{ person, offer: entry(), need: null, objectiveId: null, heldBack: 'Give first', ...match }],
        notice: null,
      },
      canvas,
    ).join('\n')
    expect(text).toMatch(/What you can give\n {2}Do it\n {4}– Because\n\nWho should meet whom/)
    expect(text).toMatch(/What you could ask\n {2}Do it\n {4}– Because\n {4}Give first/)
  })

  test('say what stands in the way, and the next step', () => {
    const notice = { code: 'nothing-learned' as const, text: 'Nothing is written down.', next: 'Begin here.' }
    expect(matchesView({ give: [], introduce: [], ask: [], notice }, canvas)).toEqual([
      'Nothing is written down.',
      'Begin here.',
    ])
  })
})
