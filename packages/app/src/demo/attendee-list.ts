import { csvText, peopleById, type VenueEvent, type World } from '@rapport/testkit'

const HEADER = [
  'First Name',
  'Last Name',
  'Email',
  'Attendee Status',
  'Event Name',
  'Event Start Date',
  'Job Title',
  'Company',
  'LinkedIn Profile',
]

/** The list of who came to an event, as its organizer would export it. */
export const attendeeListOf = (event: VenueEvent, people: readonly string[], world: World): File => {
  const byId = peopleById(world)
  const rows = people.flatMap((id) => {
    const person = byId.get(id)
    if (person === undefined || person.visibility === 'hidden') return []
    const [current] = person.positions
    return [
      [
        person.givenName,
        person.familyName,
        person.email ?? '',
        'Checked In',
        event.name,
        event.startsAt.slice(0, 10),
        current?.title ?? '',
        current?.organization.name ?? '',
        `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}`,
      ],
    ]
  })
  return new File([csvText([HEADER, ...rows])], `${event.name} - attendees.csv`)
}
