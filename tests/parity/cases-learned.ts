import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'

const LINE =
  'moving the warehouse to Rotterdam; looks for a customs broker; can introduce people at “Halcyon”'

const ofFirst = (
  more: Readonly<Record<string, unknown>> = {},
): Pick<ParityCase, 'input' | 'before' | 'from'> => ({
  input: () => ({}),
  before: ({ person }) => [['learned.add', { personId: person, text: LINE }]],
  from: ({ learned }) => ({
    learnedId: (learned as readonly { learnedId: string }[])[0]?.learnedId,
    ...more,
  }),
})

export const learnedCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'learned.add': [
    ok(({ person }) => ({ personId: person, text: LINE })),
    ok(() => ({ text: 'I can help with tenders', kind: 'offer', on: '2026-11-20' })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY, text: LINE })),
    fails('DATE_IN_FUTURE', ({ person }) => ({ personId: person, text: LINE, on: '2026-11-24' })),
    invalid({ text: ' ' }),
    invalid({ text: 'x'.repeat(2_001) }),
    invalid({ text: LINE, kind: 'rumour' }),
  ],
  'learned.list': [
    ok(),
    ok(({ person }) => ({ personId: person })),
    ok(() => ({ mine: true, settled: true })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ personId: 'ada' }),
  ],
  'learned.edit': [
    { expected: 'ok', ...ofFirst({ kind: 'need', text: 'Räume in Köln', isSettled: true }) },
    { expected: 'ok', ...ofFirst() },
    fails('LEARNED_NOT_FOUND', () => ({ learnedId: NOBODY, isSettled: true })),
    invalid({ learnedId: NOBODY, kind: 'rumour' }),
  ],
  'learned.remove': [
    { expected: 'ok', ...ofFirst() },
    fails('LEARNED_NOT_FOUND', () => ({ learnedId: NOBODY })),
    invalid({ learnedId: 'x' }),
  ],
  'matches.list': [
    ok(),
    ok(({ person }) => ({ personId: person, limit: 1 })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ limit: 0 }),
  ],
}
