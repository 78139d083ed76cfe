import { describe, expect, it } from 'vitest'
import { phraseKey } from '../words/index.ts'
import { seriesKey, seriesName } from './series-name.ts'

const NOWHERE: ReadonlySet<string> = new Set()
const isOne = (a: string, b: string, places = NOWHERE) => seriesKey(a, places) === seriesKey(b, places)

describe('which gatherings are one series', () => {
  it.each([
    ['Procurement Summit 2025', '3rd Procurement Summit'],
    ['Procurement Summit 2025', 'The 12th Annual Procurement Summit, Berlin 2026'],
    ['Procurement Summit (Munich)', 'Procurement Summit | May 2026'],
    ["Web Harbour '25", 'Web Harbour 2026'],
    ['Einkäufer-Stammtisch #12', 'Einkäufer-Stammtisch Nr. 13'],
    ['15. Hafenkongress', '16. Hafenkongress Rotterdam'],
    ['Harbour Breakfast, 12 March', 'Harbour Breakfast April 9th'],
    ['Salon du fret – édition 4', 'Salon du fret 2026'],
    ['Customs Days 2025/26', 'Customs Days 2024'],
    ['Cold Chain Congress III', 'Cold Chain Congress IV'],
    ['Rhine Forum 2026-05-12', 'Rhine Forum online'],
  ])('%s and %s', (a, b) => {
    expect(isOne(a, b)).toBe(true)
  })

  it.each([
    ['Procurement Summit 2025', 'Logistics Summit 2025'],
    ['Customs & Trade Morning', 'Customs & Trade Morning, Autumn'],
    ['Meetup March 2026', 'Meetup April 2026'],
    ['Christmas Party 2024', 'Christmas Party 2025'],
    ['Meetup: Rust', 'Meetup: Kubernetes'],
    ['March of Ideas', 'April of Ideas'],
    ['Area 51 Talks', 'Area 12 Talks'],
  ])('but not %s and %s', (a, b) => {
    expect(isOne(a, b)).toBe(false)
  })

  it('knows the towns of the people on record at the end of a name', () => {
    expect(isOne('Reefer Table Nordwick', 'Reefer Table 2026')).toBe(false)
    expect(isOne('Reefer Table Nordwick', 'Reefer Table 2026', new Set([phraseKey('Nordwick')]))).toBe(true)
  })

  it('keeps a name as it is written where nothing is to be taken off', () => {
    expect(seriesName('Association of Operations Directors', NOWHERE)).toBe(
      'Association of Operations Directors',
    )
    expect(seriesName('2025', NOWHERE)).toBe('2025')
    expect(seriesName('Berlin', NOWHERE)).toBe('Berlin')
    expect(seriesName('', NOWHERE)).toBe('')
  })
})
