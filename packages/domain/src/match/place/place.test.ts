import { describe, expect, it } from 'vitest'
import { isAt, isKnownPlace, readPlace } from './place.ts'

const at = (asked: string, place: string) => isAt(readPlace(asked), readPlace(place))

describe('places', () => {
  it('finds a city in an address, in whichever language', () => {
    expect(at('Rotterdam', 'Rotterdam, Netherlands')).toBe(true)
    expect(at('Munich', 'München')).toBe(true)
    expect(at('Wien', 'Vienna, Austria')).toBe(true)
    expect(at('Rotterdam', 'Utrecht, Netherlands')).toBe(false)
  })

  it('finds a city in its country or region', () => {
    expect(at('Allemagne', 'Hamburg')).toBe(true)
    expect(at('DACH', 'Zürich, Switzerland')).toBe(true)
    expect(at('DACH', 'Lyon, France')).toBe(false)
    expect(at('United States', 'Cambridge, Massachusetts, United States')).toBe(true)
  })

  it('does not know whether somebody in a country is in its city, or where an unknown town lies', () => {
    expect(at('Rotterdam', 'Netherlands')).toBeNull()
    expect(at('Rotterdam', 'Spain')).toBe(false)
    expect(at('Netherlands', 'Little Hambling')).toBeNull()
  })

  it('compares places it does not know by their words', () => {
    expect(at('Little Hambling', 'Little Hambling, Rutland')).toBe(true)
    expect(isKnownPlace('Little Hambling')).toBe(false)
    expect(isKnownPlace('the netherlands')).toBe(false)
    expect(isKnownPlace('Países Bajos')).toBe(true)
  })
})
