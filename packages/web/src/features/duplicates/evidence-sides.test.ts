import { describe, expect, it } from 'vitest'
import { evidenceSides } from './evidence-sides.ts'
import { likelihoodWords, outOfTen } from './likelihood.ts'

const finding = (text: string, weight: number) =>
  ({ field: 'e-mail', kind: 'email', level: 'same', left: '', right: '', weight, text }) as const

describe('what speaks for and against', () => {
  it('stands on its side, the weightiest first, without what says next to nothing', () => {
    const sides = evidenceSides([
      finding('one name', 3),
      finding('same address', 12),
      finding('other number', -2),
      finding('same country', 0.2),
    ])
    expect(sides).toEqual({
      for: [
        { text: 'same address', isStrong: true },
        { text: 'one name', isStrong: false },
      ],
      against: [{ text: 'other number', isStrong: false }],
    })
  })
})

describe('how likely two people are one', () => {
  it('is told as one would say it', () => {
    expect([0.97, 0.8, 0.5, 0.2].map(likelihoodWords)).toEqual([
      'Almost surely one person',
      'Probably one person',
      'Maybe one person',
      'Could be one person',
    ])
    expect(outOfTen(0.72)).toBe('of ten pairs like this, about 7 are one person')
    expect(outOfTen(0.99)).toBe('nearly all pairs like this are one person, but not everything fits')
    expect(outOfTen(0.1)).toBe('of ten pairs like this, about 1 is one person')
  })
})
