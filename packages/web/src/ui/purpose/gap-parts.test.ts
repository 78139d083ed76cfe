import { describe, expect, it } from 'vitest'
import { gapInWords, gapParts } from './gap-parts.ts'

describe('the marks of a need', () => {
  it('are one a person: in touch, found, missing', () => {
    expect(gapParts({ wanted: 4, found: 2, inTouch: 1 })).toEqual(['in-touch', 'found', 'missing', 'missing'])
  })

  it('are never more than are wanted', () => {
    expect(gapParts({ wanted: 2, found: 40, inTouch: 7 })).toEqual(['in-touch', 'in-touch'])
  })

  it('are told in words too', () => {
    expect(gapInWords({ wanted: 5, found: 3, inTouch: 1 })).toBe('3 of 5 found, 1 of them in touch')
    expect(gapInWords({ wanted: 2, found: 40, inTouch: 0 })).toBe(
      '40 found where 2 are wanted, none of them in touch',
    )
    expect(gapInWords({ wanted: 2, found: 0, inTouch: 0 })).toBe('0 of 2 found')
  })
})
