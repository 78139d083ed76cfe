import { fails, invalid, NOBODY, ok, type ParityCase, type Prepared } from './case.ts'
import type { Input } from './faces.ts'

const venueOf = ({ person }: Prepared): Input => ({
  name: '3. Einkäufer-Stammtisch – “Rhein” & Ruhr 🙂',
  kind: 'association',
  topic: '=HYPERLINK("http://evil.example")',
  place: 'Düsseldorf',
  url: 'https://einkauf.example/treffen?a=1&b=2',
  attendance: 60,
  hours: 2.5,
  audience: ['30 directors in Purchasing', 'mostly founders; 5 lawyers'],
  people: [person],
})

/** One venue more, and its id. */
const withVenue = (input: (venueId: unknown, prepared: Prepared) => Input, expected = 'ok'): ParityCase => ({
  expected,
  input: () => ({}),
  before: (prepared) => [['venue.add', venueOf(prepared)]],
  from: ({ venueId }, prepared) => input(venueId, prepared),
})

/** Venues, and the way to one person. */
export const venueCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'venue.add': [
    ok(venueOf),
    ok(() => ({ name: 'Harbour Breakfast 2026', kind: 'series' })),
    fails('AUDIENCE_UNCLEAR', () => ({ name: 'X', kind: 'other', audience: ['30 nice people'] })),
    fails('PERSON_NOT_FOUND', () => ({ name: 'X', kind: 'other', people: [NOBODY] })),
    invalid({ name: 'X', kind: 'pub' }),
  ],
  'venue.edit': [
    withVenue((venueId, { person }) => ({
      venueId,
      topic: null,
      attendance: 80,
      audience: ['a third engineers'],
      removePeople: [person],
    })),
    withVenue((venueId, { person }) => ({ venueId, name: 'Harbour Circle', addPeople: [person] })),
    withVenue((venueId) => ({ venueId, attendance: null, audience: ['half of them'] }), 'AUDIENCE_UNCLEAR'),
    withVenue((venueId) => ({ venueId, addPeople: [NOBODY] }), 'PERSON_NOT_FOUND'),
    fails('VENUE_NOT_FOUND', () => ({ venueId: NOBODY, name: 'X' })),
    invalid({ venueId: NOBODY, hours: 400 }),
  ],
  'venue.list': [ok()],
  'venue.suggest': [
    ok(),
    ok(({ objective }) => ({ objective, limit: 1 })),
    {
      expected: 'ok',
      input: () => ({}),
      before: ({ objective }) => [
        ['need.add', { objective, function: 'Purchasing', level: 'director', count: 3 }],
      ],
      from: ({ needId }) => ({ need: needId }),
    },
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY })),
    fails('NEED_NOT_FOUND', () => ({ need: NOBODY })),
    invalid({ limit: 51 }),
  ],
  'venue.remove': [
    withVenue((venueId) => ({ venueId })),
    fails('VENUE_NOT_FOUND', () => ({ venueId: NOBODY })),
    invalid({ venueId: 'x' }),
  ],
  'people.route': [
    ok(({ person }) => ({ personId: person })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ personId: 'ada' }),
  ],
}
