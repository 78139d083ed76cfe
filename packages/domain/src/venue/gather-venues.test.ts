import { describe, expect, it } from 'vitest'
import { personOf } from '../strength/log.fixture.ts'
import { gatherVenues } from './gather-venues.ts'
import { gatheringOf, venueOf } from './venue.fixture.ts'

const people = ['a', 'b', 'c', 'd'].map((personId) =>
  personOf({ personId, organization: personId === 'd' ? 'Lumen' : 'Halden', place: 'Nordwick, Norway' }),
)

describe('venues on record', () => {
  it('groups gatherings into series, newest first, and joins a stated venue of that name', () => {
    const stated = { ...venueOf({ name: 'Procurement Summit' }), venueId: 'v1' }
    const held = [
      gatheringOf(['a'], { name: '3rd Procurement Summit', on: '2025-05-01' }),
      gatheringOf(['b'], { name: 'Procurement Summit Nordwick 2026', on: '2026-05-01' }),
      gatheringOf(['c'], { name: 'Harbour Breakfast', on: null }),
    ]
    const found = gatherVenues([stated], held, people)
    expect(
      found.map(({ name, venueId, gatherings, lastOn }) => [name, venueId, gatherings.length, lastOn]),
    ).toEqual([
      ['Procurement Summit', 'v1', 2, '2026-05-01'],
      ['Harbour Breakfast', null, 1, null],
    ])
    expect(found[0]?.gatherings.map(({ on }) => on)).toEqual(['2026-05-01', '2025-05-01'])
    expect(gatherVenues([stated], held.toReversed(), people)).toEqual(found)
  })

  it('takes a list and a calendar entry of one day for one gathering', () => {
    const on = '2026-05-01'
    const list = gatheringOf([], { on, attendees: [{ personId: 'a', status: 'registered' }] })
    const calendar = gatheringOf(['a', 'd'], { on, source: 'calendar', size: 40 })
    const [venue] = gatherVenues([], [list, calendar], people)
    expect(venue?.gatherings).toMatchObject([
      {
        source: 'list',
        size: 40,
        attendees: [
          { personId: 'a', status: 'attended' },
          { personId: 'd', status: 'attended' },
        ],
      },
    ])
  })

  it('takes no meeting of one organization for a place where people gather', () => {
    const staff = gatheringOf(['a', 'b', 'd'], { name: 'All hands', source: 'calendar', size: 12 })
    expect(gatherVenues([], [staff], people)).toEqual([])
    expect(gatherVenues([], [{ ...staff, source: 'list' }], people)).toHaveLength(1)
  })
})
