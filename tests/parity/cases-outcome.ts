import { fails, invalid, NOBODY, ok, type ParityCase, type Prepared } from './case.ts'
import type { Input } from './faces.ts'

const won = { what: 'Signs =the “framework” 🙂', kind: 'client', value: 1200.5, currency: 'EUR' }

/** Input made of the outcome that was recorded just before. */
const ofOutcome = (
  expected: string,
  more: (prepared: Prepared) => Input = () => ({}),
  recorded: Input = won,
): ParityCase => ({
  expected,
  input: () => ({}),
  before: ({ person }) => [
    ['interaction.log', { personId: person, channel: 'phone', on: '2026-10-01' }],
    ['outcome.add', { ...recorded, people: [person] }],
  ],
  from: ({ outcomeId }, prepared) => ({ outcomeId, ...more(prepared) }),
})

const cause = (more: (prepared: Prepared) => Input) => (prepared: Prepared) => ({
  kind: 'person',
  id: prepared.person,
  part: 'none',
  ...more(prepared),
})

const spent = { kind: 'person', minutes: 45, money: 12.5, currency: 'EUR', note: 'Lunch “on” me' }

/** What came of it, where it began, and what it took. */
export const outcomeCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'outcome.add': [
    ok(({ person, objective }) => ({ ...won, people: [person], objective, progress: 2, on: '2026-11-01' })),
    ok(() => ({ what: 'A lead' })),
    fails('PERSON_NOT_FOUND', () => ({ ...won, people: [NOBODY] })),
    fails('OBJECTIVE_NOT_FOUND', () => ({ ...won, objective: NOBODY })),
    fails('ORGANIZATION_NOT_FOUND', () => ({ ...won, organization: NOBODY })),
    fails('DATE_IN_FUTURE', () => ({ ...won, on: '2027-01-01' })),
    fails('CURRENCY_MISSING', () => ({ what: 'A deal', value: 5 })),
    invalid({ ...won, currency: 'euros' }),
    invalid({ ...won, value: -1 }),
  ],
  'outcome.list': [
    ok(),
    ok(({ person, objective }) => ({ person, objective, kind: 'client', from: '2026-01-01', limit: 1 })),
    fails('PERSON_NOT_FOUND', () => ({ person: NOBODY })),
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY })),
    ok(() => ({ removed: true })),
    invalid({ kind: 'fame' }),
  ],
  'outcome.trace': [
    ofOutcome('ok'),
    fails('OUTCOME_NOT_FOUND', () => ({ outcomeId: NOBODY })),
    invalid({ outcomeId: 'first' }),
  ],
  'outcome.edit': [
    ofOutcome('ok', () => ({ what: 'Signs', value: null, organization: null, on: '2026-11-02' })),
    ofOutcome('PERSON_NOT_FOUND', () => ({ people: [NOBODY] })),
    ofOutcome('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY })),
    ofOutcome('ORGANIZATION_NOT_FOUND', () => ({ organization: NOBODY })),
    ofOutcome('DATE_IN_FUTURE', () => ({ on: '2027-01-01' })),
    ofOutcome('CURRENCY_MISSING', () => ({ value: 5 }), { what: 'A lead' }),
    fails('OUTCOME_NOT_FOUND', () => ({ outcomeId: NOBODY, what: 'Signs' })),
    invalid({ outcomeId: NOBODY, what: ' ' }),
  ],
  'outcome.remove': [
    ofOutcome('ok'),
    fails('OUTCOME_NOT_FOUND', () => ({ outcomeId: NOBODY })),
    invalid({ outcomeId: '1' }),
  ],
  'outcome.restore': [
    {
      expected: 'ok',
      input: () => ({}),
      before: () => [['outcome.list', { removed: true, limit: 1 }]],
      from: ({ outcomes }) => ({
        outcomeId: (outcomes as readonly { readonly outcomeId: string }[])[0]?.outcomeId,
      }),
    },
    fails('OUTCOME_NOT_FOUND', () => ({ outcomeId: NOBODY })),
    invalid({ outcomeId: '1' }),
  ],
  'outcome.cause': [
    ofOutcome(
      'ok',
      cause(() => ({})),
    ),
    ofOutcome(
      'ok',
      cause(() => ({ part: 'unsaid' })),
    ),
    ofOutcome(
      'CAUSE_NOT_FOUND',
      cause(() => ({ id: NOBODY })),
    ),
    fails('OUTCOME_NOT_FOUND', ({ person }) => ({
      outcomeId: NOBODY,
      kind: 'person',
      id: person,
      part: 'had',
    })),
    invalid({ outcomeId: NOBODY, kind: 'luck', id: NOBODY, part: 'had' }),
  ],
  'outcome.yield': [
    ok(),
    ok(() => ({ from: '2026-01-01', until: '2026-06-30', limit: 1 })),
    invalid({ limit: 0 }),
  ],
  'cost.add': [
    ok(({ person }) => ({ ...spent, about: person, on: '2026-11-01' })),
    fails('ABOUT_NOT_FOUND', () => ({ ...spent, about: NOBODY })),
    fails('NOTHING_SPENT', ({ person }) => ({ kind: 'person', about: person })),
    fails('CURRENCY_MISSING', ({ person }) => ({ kind: 'person', about: person, money: 5 })),
    fails('DATE_IN_FUTURE', ({ person }) => ({ ...spent, about: person, on: '2027-01-01' })),
    invalid({ ...spent, about: NOBODY, minutes: 0 }),
  ],
  'cost.list': [ok(), ok(() => ({ kind: 'person', limit: 1 })), invalid({ kind: 'luck' })],
  'cost.remove': [
    {
      expected: 'ok',
      input: () => ({}),
      before: ({ person }) => [['cost.add', { ...spent, about: person }]],
      from: ({ costId }) => ({ costId }),
    },
    fails('COST_NOT_FOUND', () => ({ costId: NOBODY })),
    invalid({ costId: '1' }),
  ],
}
