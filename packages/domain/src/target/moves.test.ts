import { describe, expect, it } from 'vitest'
import { canMoveTarget, claimsFit, needsReason, targetMovesFrom } from './moves.ts'
import { TARGET_STATES } from './target.ts'

describe('moves over the board', () => {
  it('lead out of every state, and never to where the target stands already', () => {
    for (const state of TARGET_STATES) {
      expect(targetMovesFrom(state).length).toBeGreaterThan(0)
      expect(canMoveTarget(state, state)).toBe(false)
    }
  })

  it('win and lose only what is pursued', () => {
    for (const state of TARGET_STATES) {
      expect(canMoveTarget(state, 'won')).toBe(state === 'pursuing')
      expect(canMoveTarget(state, 'lost')).toBe(state === 'pursuing')
    }
  })

  it('drop whatever takes time, for a reason', () => {
    for (const state of ['identified', 'mapping', 'qualified', 'pursuing'] as const) {
      expect(canMoveTarget(state, 'disqualified')).toBe(true)
    }
    expect(TARGET_STATES.filter(needsReason)).toEqual(['lost', 'disqualified'])
  })

  it('say that it fits on the way up, and nothing new on the way down', () => {
    expect(claimsFit('mapping', 'qualified')).toBe(true)
    expect(claimsFit('identified', 'pursuing')).toBe(true)
    expect(claimsFit('pursuing', 'qualified')).toBe(false)
    expect(claimsFit('lost', 'pursuing')).toBe(false)
  })
})
