import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'

const call = (personId: string, on: string): readonly [string, Record<string, unknown>] => [
  'interaction.log',
  { personId, on, channel: 'phone' },
]

/** How one stands with people, and what the user says of it. */
export const standingCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'people.strength': [
    ok(),
    {
      expected: 'ok',
      input: () => ({ limit: 2 }),
      before: ({ person }) => [call(person, '2026-10-01'), call(person, '2026-11-02')],
    },
    ok(() => ({ asOf: '2026-10-15' })),
    ok(() => ({ asOf: '2001-01-01' })),
    invalid({ asOf: '2026-02-30' }),
    invalid({ limit: 0 }),
  ],
  'strength.history': [
    ok(() => ({ months: 3 })),
    ok(({ person }) => ({ personId: person })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ months: 0 }),
  ],
  'strength.say': [
    ok(({ person }) => ({ personId: person, strength: 80, reason: 'We talk at the “gate” =1+1 🙂' })),
    ok(({ person }) => ({ personId: person, strength: 0 })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY, strength: 50 })),
    invalid({ personId: NOBODY, strength: 101 }),
  ],
  'strength.unsay': [
    ok(({ person }) => ({ personId: person })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ personId: 'x' }),
  ],
  'people.rest': [
    ok(({ person }) => ({ personId: person, until: '2027-03-01', reason: 'On leave; “far” away' })),
    ok(({ person }) => ({ personId: person })),
    fails('REST_IS_OVER', ({ person }) => ({ personId: person, until: '2026-11-01' })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ personId: NOBODY, until: 'soon' }),
  ],
  'people.wake': [
    ok(({ person }) => ({ personId: person })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ personId: 'x' }),
  ],
}
