import { describe, expect, it } from 'vitest'
import {
  type Introduction,
  moveWords,
  partOf,
  stagesBehind,
  tallyWords,
  throughWords,
} from './introduction-words.ts'

const STEP = { stepId: '', cameOn: '2026-11-02', note: null }
const introduction = (change: Partial<Introduction> = {}): Introduction => ({
  introductionId: '1',
  connectorId: 'mira',
  connector: 'Mira Solberg',
  personId: 'ada',
  person: 'Ada Okafor',
  forId: null,
  forPerson: null,
  objectiveId: null,
  objective: null,
  organizationId: null,
  organization: null,
  state: 'requested',
  isOpen: true,
  isDue: false,
  isToTell: false,
  reason: '',
  blurb: null,
  requestedOn: '2026-11-02',
  acceptedOn: null,
  followUpOn: null,
  toldOn: null,
  next: { code: 'await-answer', text: '' },
  moves: [],
  steps: [{ ...STEP, state: 'requested' }],
  ...change,
})

describe('introductions on their page', () => {
  it('stand where the next step is', () => {
    expect(partOf(introduction({ isDue: true }))).toBe('due')
    expect(partOf(introduction({ isOpen: false, isToTell: true }))).toBe('tell')
    expect(partOf(introduction())).toBe('open')
    expect(partOf(introduction({ isOpen: false }))).toBe('over')
  })

  it('show how far they came, also where they ended before the meeting', () => {
    expect(stagesBehind(introduction())).toBe(1)
    const steps = (['requested', 'made', 'declined'] as const).map((state) => ({ ...STEP, state }))
    expect(stagesBehind(introduction({ steps }))).toBe(3)
  })

  it('are moved in words that say who', () => {
    expect(moveWords('agreed', introduction())).toBe('Mira said yes')
    expect(moveWords('met', introduction())).toBe('We met')
    expect(moveWords('met', introduction({ forPerson: 'Bo Lind' }))).toBe('They met')
  })

  it('call somebody by the name, not by the title before it', () => {
    expect(moveWords('agreed', introduction({ connector: 'Dr. Mira Solberg' }))).toBe('Mira said yes')
  })

  it('say how often somebody was asked, and what came of it', () => {
    expect(tallyWords({ asked: 1, recentAsks: 1, made: 0, met: 0 })).toBe('Asked once')
    expect(tallyWords({ asked: 4, recentAsks: 3, made: 2, met: 1 })).toBe(
      'Asked 4 times, 3 of them in the last 90 days; 2 made, 1 met',
    )
    expect(tallyWords({ asked: 2, recentAsks: 2, made: 1, met: 0 })).toBe('Asked twice; 1 made, none met yet')
  })

  it('say through whom and for whom', () => {
    expect(throughWords(introduction())).toBe('through Mira Solberg')
    expect(throughWords(introduction({ connector: null, forPerson: 'Bo Lind' }))).toBe(
      'brought together by you, for Bo Lind',
    )
  })
})
