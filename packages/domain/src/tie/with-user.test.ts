import { describe, expect, it } from 'vitest'
import type { PersonFacts } from '../person-facts.ts'
import type { Relationship } from '../strength/index.ts'
import { tieInWords, tieWithUser } from './index.ts'

const stranger = { connectedOn: null, given: 0, received: 0 } as PersonFacts
const silence = {
  strength: 0,
  state: 'unknown',
  said: null,
  interactions: 0,
  sent: 0,
  received: 0,
  firstContactOn: null,
  lastContactOn: null,
} as Relationship

const likely = (change: Partial<Relationship>) =>
  tieWithUser(stranger, { ...silence, interactions: 4, sent: 2, received: 2, ...change }, false)
    ?.probability ?? 0

describe('the user’s own tie', () => {
  it('is none with somebody whom only a list of attendees names', () => {
    expect(tieWithUser(stranger, silence, false)).toBeNull()
  })

  it('is there, and weak, with a mere card or connection', () => {
    expect(tieWithUser(stranger, silence, true)?.probability).toBe(0.05)
    const connected = tieWithUser({ ...stranger, connectedOn: '2021-02-08' }, silence, false)
    expect(connected?.probability).toBe(0.05)
    expect(connected && tieInWords(connected, '2026-11-23').text).toBe(
      'You are connected since February 2021',
    )
  })

  it('grows with strength, and with a state that is alive', () => {
    expect(likely({ strength: 60, state: 'warm' })).toBeGreaterThan(likely({ strength: 20, state: 'warm' }))
    expect(likely({ strength: 20, state: 'warm' })).toBeGreaterThan(
      likely({ strength: 20, state: 'dormant' }),
    )
    expect(likely({ strength: 100, state: 'warm' })).toBe(0.95)
  })

  it('counts less where only one side ever spoke, unless the user says how they stand', () => {
    const oneSided = { strength: 40, state: 'warm', sent: 4, received: 0 } as const
    expect(likely(oneSided)).toBeCloseTo(0.8 * likely({ strength: 40, state: 'warm' }))
    const said = { strength: 40, reason: null, on: '2026-11-01' }
    expect(likely({ ...oneSided, said })).toBeCloseTo(likely({ strength: 40, state: 'warm' }))
  })
})
