import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparablePhone, normalPhone } from './index.ts'

describe('the normal form of a phone number', () => {
  it.each([
    ['+44 20 7946 0958', undefined, '+442079460958'],
    ['0044 (0)20 7946-0958', undefined, '+442079460958'],
    ['+49 (0)30 23125 012', undefined, '+493023125012'],
    ['030 / 23125 012', 'DE', '+493023125012'],
    ['(212) 555-0123', 'US', '+12125550123'],
    ['212.555.0123', 'us', '+12125550123'],
    ['1 212 555 0123', 'US', '+12125550123'],
    ['tel:+1-212-555-0123', undefined, '+12125550123'],
    ['\u202a+1 (212) 555‑0123\u202c', undefined, '+12125550123'],
    ['＋１ ２１２ ５５５ ０１２３', undefined, '+12125550123'],
    ['+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧', undefined, '+966501234567'],
    ['+39 06 9876 5432', undefined, '+390698765432'],
  ])('of %j in %s is %s', (text, country, normal) => {
    expect(normalPhone(text, country)).toBe(normal)
  })

  it.each([
    ['+1 212 555 0123 ext. 45', '+12125550123;ext=45'],
    ['+1 212 555 0123 x45', '+12125550123;ext=45'],
    ['tel:+1-212-555-0123;ext=45', '+12125550123;ext=45'],
    ['+1 212 555 0123,,45#', '+12125550123;ext=45'],
  ])('keeps the extension of %j apart', (text, normal) => {
    expect(normalPhone(text)).toBe(normal)
  })

  it.each([
    ['212 555 0123'],
    ['1-800-FLOWERS'],
    ['call me after six'],
    ['000000000'],
    ['112'],
    ['+1 212 555 0123 / +1 212 555 0199'],
    ['+999 123'],
    [''],
    ['+'.repeat(500)],
  ])('does not exist for %j without a country', (text) => {
    expect(normalPhone(text)).toBeNull()
  })

  it('ignores a country that is none', () => {
    expect(normalPhone('212 555 0123', 'Atlantis')).toBeNull()
  })

  it('is its own normal form, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'+0123456789 ()-./x;,') }), (text) => {
        const normal = normalPhone(text, 'GB')
        if (normal !== null) expect(normalPhone(normal, 'GB')).toBe(normal)
      }),
    )
  })

  it('takes any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        normalPhone(text)
        comparablePhone(text)
      }),
    )
  })
})

describe('comparing numbers without a country', () => {
  it.each([
    ['020 7946 0958', '+44 20 7946 0958'],
    ['06 98765432', '+39 06 9876 5432'],
    ['1 (212) 555-0123', '+1 212 555 0123'],
    ['212.555.0123', '001 212 555 0123 ext. 4'],
    ['8 (999) 555-01-23', '+7 999 555 01 23'],
    ['030 23125 012', '+49 (0)30 23125012'],
  ])('finds %s and %s alike', (national, international) => {
    expect(comparablePhone(national)).not.toBeNull()
    expect(comparablePhone(national)).toBe(comparablePhone(international))
  })

  it('does not take two areas for one', () => {
    expect(comparablePhone('+1 212 555 0123')).not.toBe(comparablePhone('+1 312 555 0123'))
  })

  it.each([['46 0958'], ['555 0123'], ['none'], ['']])('does not compare %j', (text) => {
    expect(comparablePhone(text)).toBeNull()
  })
})
