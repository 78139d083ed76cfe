import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'

/** Which ties sleep, how the relationships fare over time, and whether it is working. */
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
    ok(() => ({ step: 'week', steps: 5 })),
    invalid({ steps: 0 }),
    invalid({ step: 'fortnight' }),
  ],
  'review.show': [
    ok(),
    {
      // Somebody who came back this week.
      expected: 'ok',
      input: () => ({ period: '2026-W47' }),
      before: ({ person }) => [
        ['interaction.log', { personId: person, on: '2022-03-02', channel: 'in-person' }],
        ['interaction.log', { personId: person, on: '2026-11-20', channel: 'in-person' }],
      ],
    },
    ok(() => ({ period: 'quarter', until: '2026-10-31' })),
    fails('NO_SUCH_PERIOD', () => ({ period: '2025-W53' })),
    fails('PERIOD_IN_FUTURE', () => ({ until: '2027-01-01' })),
    fails('PERIOD_IS_NAMED', () => ({ period: '2026-Q3', until: '2026-09-01' })),
    invalid({ period: 'fortnight' }),
    invalid({ until: 'yesterday' }),
  ],
  'review.export': [
    ok(),
    ok(() => ({ period: 'quarter', format: 'csv' })),
    fails('NO_SUCH_PERIOD', () => ({ period: '2025-W53' })),
    fails('PERIOD_IN_FUTURE', () => ({ period: '2027-Q1' })),
    fails('PERIOD_IS_NAMED', () => ({ period: '2026-W47', until: '2026-09-01' })),
    invalid({ format: 'pdf' }),
  ],
}
