import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'

const withNeed = (expected: string, give: (needId: unknown) => Record<string, unknown>): ParityCase => ({
  expected,
  input: () => ({}),
  before: ({ objective }) => [['need.add', { objective, function: 'Purchasing', level: 'cxo' }]],
  from: ({ needId }) => give(needId),
})

const withOrganization = (expected: string, change: Record<string, unknown>): ParityCase => ({
  expected,
  input: () => ({}),
  before: () => [['organization.list', { limit: 1 }]],
  from: ({ organizations }) => ({
    organizationId: (organizations as readonly { organizationId: string }[])[0]?.organizationId,
    ...change,
  }),
})

export const needCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'need.add': [
    ok(({ objective }) => ({ objective, function: 'Purchasing', level: 'director', count: 3 })),
    ok(({ objective, person }) => ({ objective, personId: person })),
    ok(({ objective }) => ({ objective, industry: 'Insurance', place: 'Zürich', topic: 'GDPR; "cyber"' })),
    fails('NEED_SAYS_NOTHING', ({ objective }) => ({ objective })),
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY, organization: 'Harbour Freight' })),
    fails('PERSON_NOT_FOUND', ({ objective }) => ({ objective, personId: NOBODY })),
    invalid({ objective: NOBODY, count: 501 }),
    invalid({ objective: NOBODY, industry: 'Fishing' }),
  ],
  'need.edit': [
    withNeed('ok', (needId) => ({ needId, level: null, place: 'Rotterdam', count: 4 })),
    withNeed('ok', (needId) => ({ needId })),
    withNeed('NEED_SAYS_NOTHING', (needId) => ({ needId, function: null, level: null })),
    withNeed('PERSON_NOT_FOUND', (needId) => ({ needId, personId: NOBODY })),
    fails('NEED_NOT_FOUND', () => ({ needId: NOBODY, count: 2 })),
    invalid({ needId: NOBODY, count: 0 }),
  ],
  'need.remove': [
    withNeed('ok', (needId) => ({ needId })),
    fails('NEED_NOT_FOUND', () => ({ needId: NOBODY })),
    invalid({ needId: 'x' }),
  ],
  'need.propose': [
    ok(({ objective }) => ({ objective })),
    ok(() => ({ statement: 'Drei Einkaufsleiter aus der Automobilbranche', kind: 'career' })),
    ok(() => ({ statement: 'Meet new people' })),
    ok(),
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY })),
    invalid({ kind: 'fishing' }),
  ],
  'need.candidates': [
    ok(),
    ok(({ objective }) => ({ objective, limit: 1, offset: 1 })),
    withNeed('ok', (need) => ({ need })),
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY })),
    fails('NEED_NOT_FOUND', () => ({ need: NOBODY })),
    invalid({ limit: 0 }),
  ],
  'need.gaps': [
    ok(),
    ok(({ objective }) => ({ objective })),
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY })),
    invalid({ objective: 'the first' }),
  ],
  'organization.list': [ok(), ok(() => ({ query: 'harbour', limit: 1 })), invalid({ limit: 1_001 })],
  'organization.edit': [
    withOrganization('ok', { industry: 'Insurance', size: '51-200' }),
    withOrganization('ok', { industry: null }),
    withOrganization('ok', {}),
    fails('ORGANIZATION_NOT_FOUND', () => ({ organizationId: NOBODY, size: '1-10' })),
    invalid({ organizationId: NOBODY, size: 'huge' }),
  ],
}
