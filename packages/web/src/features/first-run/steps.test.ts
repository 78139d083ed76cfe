import { describe, expect, it } from 'vitest'
import { firstOpenStep, readStartSearch, stepAfter, stepBefore } from './steps.ts'

const counts = (part: { networks?: number; objectives?: number; people?: number }) => ({
  people: 0,
  organizations: 0,
  interactions: 0,
  networks: 0,
  objectives: 0,
  imports: 0,
  ...part,
})

describe('the first run', () => {
  it('comes back to the first question without an answer', () => {
    expect(firstOpenStep(counts({}))).toBe('purpose')
    expect(firstOpenStep(counts({ networks: 1 }))).toBe('objective')
    expect(firstOpenStep(counts({ networks: 1, objectives: 1 }))).toBe('import')
  })

  it('asks for no import when people are in', () => {
    expect(stepAfter('hours', counts({ people: 9 }))).toBeNull()
    expect(stepAfter('hours', counts({}))).toBe('import')
    expect(stepAfter('import', counts({}))).toBeNull()
  })

  it('goes back to the beginning and no further', () => {
    expect(stepBefore('objective')).toBe('purpose')
    expect(stepBefore('purpose')).toBeNull()
  })

  it('reads only steps that exist', () => {
    expect(readStartSearch({ step: 'hours' })).toEqual({ step: 'hours' })
    expect(readStartSearch({ step: 'payment' })).toEqual({})
  })
})
