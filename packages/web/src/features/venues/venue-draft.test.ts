import { describe, expect, it } from 'vitest'
import { draftOf, toNewVenue, toVenueInput } from './venue-draft.ts'

const draft = {
  ...draftOf(null),
  name: ' Rhine Purchasing Circle ',
  audience: '30 directors in Purchasing\n\n mostly founders ',
  hours: 3,
}

describe('a venue being described', () => {
  it('has a kind of people on each line', () => {
    expect(toVenueInput(draft).audience).toEqual(['30 directors in Purchasing', 'mostly founders'])
  })

  it('leaves out what was not said when it is new, and empties it when it is changed', () => {
    expect(toNewVenue(draft)).toEqual({
      name: 'Rhine Purchasing Circle',
      kind: 'association',
      audience: ['30 directors in Purchasing', 'mostly founders'],
      hours: 3,
    })
    expect(toVenueInput(draft)).toMatchObject({ topic: null, place: null, attendance: null })
  })

  it('begins with the name of a series on record', () => {
    expect(draftOf(null, 'Customs Day')).toMatchObject({ name: 'Customs Day', kind: 'series' })
  })
})
