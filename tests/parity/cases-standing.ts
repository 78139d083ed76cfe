import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'

const call = (personId: string, on: string): readonly [string, Record<string, unknown>] => [
  'interaction.log',
  { personId, on, channel: 'phone' },
]

/** Ten people who write to one another over two months: each to the next often, to others seldom. */
const MESSAGES = {
  fileName: 'messages.txt',
  content: Array.from({ length: 400 }, (_, index) => {
    const from = index % 10
    const to = (from + 1 + ((index * index) % 7)) % 10
    return `p${from} p${from === to ? (to + 1) % 10 : to} ${1_262_304_000 + index * 13_000}`
  }).join('\n'),
}

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
  'strength.check': [ok()],
  'strength.evaluate': [
    ok(() => ({ file: MESSAGES, horizon: 5 })),
    ok(() => ({ file: MESSAGES, egos: { fileName: 'egos.txt', content: 'p1\np2\n' }, horizon: 5, step: 10 })),
    fails('NOT_A_MESSAGE_LOG', () => ({
      file: { fileName: 'x.txt', content: 'p1 p2 1262304000\np1 p2 noon\n' },
    })),
    fails('TOO_SHORT', () => ({ file: MESSAGES, horizon: 300 })),
    fails('NO_EGOS', () => ({ file: MESSAGES, egos: { fileName: 'egos.txt', content: 'somebody\n' } })),
    invalid({ horizon: 30 }),
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
