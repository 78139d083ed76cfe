import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'

/** Which ties sleep, and how the relationships fare over time. */
export const healthCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'dormant.list': [
    ok(),
    ok(({ objective }) => ({ objective, limit: 3 })),
    {
      // Somebody to list, with a word to start from.
      expected: 'ok',
      input: () => ({}),
      before: ({ person }) => [
        ['interaction.log', { personId: person, on: '2023-03-02', channel: 'in-person' }],
        ['learned.add', { personId: person, text: 'needs a “tax” lawyer =SUM(1) 🙂' }],
      ],
    },
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY })),
    invalid({ limit: 0 }),
    invalid({ objective: 'the first' }),
  ],
  'health.show': [
    ok(),
    ok(() => ({ step: 'week', steps: 5, since: '2026-10-01' })),
    {
      // Somebody who came back this week.
      expected: 'ok',
      input: () => ({}),
      before: ({ person }) => [
        ['interaction.log', { personId: person, on: '2022-03-02', channel: 'in-person' }],
        ['interaction.log', { personId: person, on: '2026-11-20', channel: 'in-person' }],
      ],
    },
    fails('DATE_IN_FUTURE', () => ({ since: '2027-01-01' })),
    invalid({ steps: 0 }),
    invalid({ step: 'fortnight' }),
  ],
}
