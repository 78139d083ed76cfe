import type { z } from 'zod'
import type { venueNotice } from '../schema/venue.ts'

type VenueNotice = z.output<typeof venueNotice>

export const NO_OBJECTIVE: VenueNotice = {
  code: 'no-objective',
  text: 'Where to go follows from whom you want to meet, and no objective is set yet.',
  next: 'Say what should come of it, and by when: rapport objective add --network ID --statement "…" --due YYYY-MM-DD',
}

export const NO_NEEDS: VenueNotice = {
  code: 'no-needs',
  text: 'Your objectives do not say yet what kind of people you want to meet.',
  next: 'Say who: rapport need add --objective ID --function Purchasing --level director --count 3',
}

export const namedPerson = (personId: string): VenueNotice => ({
  code: 'named-person',
  text: 'That need names somebody, so what leads there is a way to this one person.',
  next: `See the way: rapport people route ${personId}`,
})

export const NO_VENUES: VenueNotice = {
  code: 'no-venues',
  text: 'No place where people gather is on record yet.',
  next: 'Bring in the attendee list of an event (rapport import FILE), or add a group: rapport venue add "…" --kind association',
}
