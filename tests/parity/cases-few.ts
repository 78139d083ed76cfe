import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'

const stranger = { givenName: 'Ruta', familyName: 'Vane' }

/** Input made of somebody who has just come into the workspace. */
const withStranger = (
  expected: string,
  give: (personId: unknown, known: string) => Record<string, unknown>,
  earlier: readonly (readonly [string, Record<string, unknown>])[] = [],
): ParityCase => ({
  expected,
  input: () => ({}),
  before: () => [...earlier, ['people.add', stranger]],
  from: ({ personId }, { person }) => give(personId, person),
})

const opened = {
  direction: 'received',
  kind: 'introduction',
  text: 'Introduced me to the “head” of =purchasing 🙂',
  on: '2026-03-02',
}

/** The chosen few. */
export const fewCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'few.list': [ok()],
  'few.suggest': [ok(), ok(() => ({ limit: 3 })), invalid({ limit: 0 })],
  'few.add': [
    ok(({ person }) => ({ personId: person, reason: 'Opened three doors; “twice” 🙂' })),
    fails('ALREADY_CHOSEN', ({ person }) => ({ personId: person, reason: 'Once more' })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY, reason: 'Nobody' })),
    withStranger('NOT_CHOSEN', (personId) => ({ personId, reason: 'New', instead: NOBODY })),
    withStranger('REASON_MISSING', (personId) => ({ personId })),
    withStranger('FEW_FULL', (personId) => ({ personId, reason: 'New' }), [['few.update', { size: 1 }]]),
    withStranger('ok', (personId, instead) => ({
      personId,
      reason: 'Best connector in Rotterdam',
      instead,
      insteadReason: 'Moved to another trade',
    })),
    {
      // What is on record speaks for them: no reason need be given.
      expected: 'ok',
      input: () => ({}),
      before: ({ person }) => [
        ['few.update', { size: 25 }],
        ['favor.log', { personId: person, ...opened }],
      ],
      from: ({ personId }) => ({ personId }),
    },
    invalid({ personId: 'the best' }),
  ],
  'few.remove': [
    ok(({ person }) => ({ personId: person, reason: 'Retired; =SUM(1)' })),
    fails('NOT_CHOSEN', () => ({ personId: NOBODY, reason: 'Retired' })),
    invalid({ personId: NOBODY }),
  ],
  'few.edit': [
    {
      expected: 'ok',
      input: ({ person }) => ({ personId: person, reason: 'Opened a fourth' }),
      before: ({ person }) => [['few.add', { personId: person, reason: 'Opened three doors' }]],
    },
    fails('NOT_CHOSEN', () => ({ personId: NOBODY, reason: 'Nobody' })),
    invalid({ personId: NOBODY, reason: ' ' }),
  ],
  'few.update': [
    ok(() => ({ size: 30 })),
    ok(() => ({ reviewed: true })),
    fails('FEW_TOO_MANY', () => ({ size: 1 })),
    invalid({ size: 51 }),
  ],
  'few.review': [ok()],
}
