import { fails, invalid, NOBODY, ok, type ParityCase, type Prepared } from './case.ts'
import type { Input } from './faces.ts'

type Before = NonNullable<ParityCase['before']>
type From = (targetId: unknown, prepared: Prepared) => Input

const NAME = '=HYPERLINK("http://evil.example"); “Ægir & Søn” GmbH 🙂'

/** A board takes organizations only while its objective is open; other cases close it. */
const opened = (objectiveId: string): ReturnType<Before> => [
  ['objective.edit', { objectiveId, closedAs: null }],
]

let made = 0
/** A target of an organization of its own, since each may stand on a board once. */
const adding = (): Before => {
  made += 1
  const organization = `${NAME} ${made}`
  return ({ objective }) => [
    ...opened(objective),
    ['target.add', { objective, organization, value: 40_000, currency: 'eur', because: 'Öffnet ein Werk' }],
  ]
}
const withTarget = (input: From, expected = 'ok'): ParityCase => ({
  expected,
  input: () => ({}),
  before: adding(),
  from: ({ targetId }, prepared) => input(targetId, prepared),
})

const CRITERION = 'Ships to “Scandinavia”; =1+1'
const withCriterion = (input: From, expected = 'ok'): ParityCase => ({
  expected,
  input: () => ({}),
  before: ({ objective }) => [['criterion.add', { objective, text: CRITERION, weight: 'wished' }]],
  from: ({ criterionId }, prepared) => input(criterionId, prepared),
})

/** A target that was judged by a criterion; `criteria` holds it. */
const withBoth = (input: (targetId: unknown, criterionId: unknown) => Input, expected = 'ok'): ParityCase => {
  const target = adding()
  return {
    expected,
    input: () => ({}),
    before: (prepared) => [
      ['criterion.add', { objective: prepared.objective, text: CRITERION, weight: 'wished' }],
      ...target(prepared),
    ],
    from: ({ targetId, criteria }) =>
      input(targetId, (criteria as readonly { criterionId: string }[])[0]?.criterionId),
  }
}

/** Targets, their criteria, their maps and the focus of the week. */
export const targetCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'target.list': [
    ok(),
    withTarget((_, { objective }) => ({ objective, all: true })),
    ok(() => ({ query: 'ægir' })),
    ok(() => ({ state: 'disqualified', limit: 1 })),
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY })),
    invalid({ state: 'dreamt-of' }),
  ],
  'target.focus': [
    ok(),
    withTarget((_, { objective }) => ({ objective, limit: 1 })),
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY })),
    invalid({ limit: 21 }),
  ],
  'target.suggest': [
    ok(({ objective }) => ({ objective })),
    {
      expected: 'ok',
      input: ({ objective }) => ({ objective, limit: 1 }),
      before: ({ objective }) => [
        ...opened(objective),
        ['need.add', { objective, function: 'Operations', level: 'vp', count: 1 }],
        ['need.add', { objective, organization: NAME, count: 1 }],
      ],
    },
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY })),
    invalid({ objective: 'x' }),
  ],
  'target.add': [
    {
      expected: 'ok',
      input: ({ objective }) => ({
        objective,
        organization: 'Harbour Freight',
        value: 12.5,
        currency: 'chf',
      }),
      before: ({ objective }) => opened(objective),
    },
    {
      expected: 'TARGET_EXISTS',
      input: ({ objective }) => ({ objective, organization: 'HARBOUR freight' }),
    },
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY, organization: 'X' })),
    fails('ORGANIZATION_NOT_FOUND', ({ objective }) => ({ objective, organization: NOBODY })),
    {
      expected: 'OBJECTIVE_CLOSED',
      input: ({ objective }) => ({ objective, organization: 'X' }),
      before: ({ objective }) => [['objective.edit', { objectiveId: objective, closedAs: 'reached' }]],
    },
    invalid({ objective: NOBODY, organization: 'X', currency: 'euro' }),
  ],
  'target.show': [
    withTarget((targetId) => ({ targetId })),
    fails('TARGET_NOT_FOUND', () => ({ targetId: NOBODY })),
    invalid({ targetId: 'x' }),
  ],
  'target.move': [
    withTarget((targetId) => ({ targetId, state: 'mapping' })),
    withTarget((targetId) => ({ targetId, state: 'disqualified', because: 'Buys only “at home”\n=1+1' })),
    withTarget((targetId) => ({ targetId, state: 'pursuing', because: 'They called me' })),
    {
      expected: 'ok',
      input: () => ({}),
      before: ({ objective }) => [['target.list', { objective, state: 'mapping' }]],
      from: ({ targets }) => ({
        targetId: (targets as readonly { targetId: string }[])[0]?.targetId,
        back: true,
      }),
    },
    withTarget((targetId) => ({ targetId, state: 'disqualified' }), 'REASON_MISSING'),
    withTarget((targetId) => ({ targetId, state: 'won' }), 'MOVE_NOT_OPEN'),
    withTarget((targetId) => ({ targetId, back: true }), 'MOVE_NOT_OPEN'),
    {
      expected: 'NOT_QUALIFIED',
      input: () => ({}),
      before: (prepared) => [
        ['criterion.add', { objective: prepared.objective, text: 'Hires this year' }],
        ['target.add', { objective: prepared.objective, organization: 'Nordlicht Reederei' }],
      ],
      from: ({ targetId }) => ({ targetId, state: 'qualified' }),
    },
    fails('TARGET_NOT_FOUND', () => ({ targetId: NOBODY, state: 'mapping' })),
    invalid({ targetId: NOBODY, state: 'elsewhere' }),
  ],
  'target.edit': [
    withTarget((targetId) => ({ targetId, value: null, currency: null, because: null })),
    withTarget((targetId) => ({ targetId, value: 3, currency: 'usd' })),
    {
      expected: 'REASON_MISSING',
      input: () => ({}),
      before: ({ objective }) => [['target.list', { objective, state: 'disqualified' }]],
      from: ({ targets }) => ({
        targetId: (targets as readonly { targetId: string }[])[0]?.targetId,
        because: null,
      }),
    },
    fails('TARGET_NOT_FOUND', () => ({ targetId: NOBODY, value: 1 })),
    invalid({ targetId: NOBODY, value: -1 }),
  ],
  'target.remove': [
    withTarget((targetId) => ({ targetId })),
    fails('TARGET_NOT_FOUND', () => ({ targetId: NOBODY })),
    invalid({ targetId: 'x' }),
  ],
  'target.judge': [
    withBoth((targetId, criterion) => ({
      targetId,
      criterion,
      finding: 'met',
      evidence: 'Said “so”, p. 12',
    })),
    withBoth((targetId, criterion) => ({ targetId, criterion, finding: 'not-met', evidence: '=1+1' })),
    withBoth((targetId, criterion) => ({ targetId, criterion, finding: 'unknown' })),
    withBoth((targetId, criterion) => ({ targetId, criterion, finding: 'met' }), 'EVIDENCE_MISSING'),
    withTarget((targetId) => ({ targetId, criterion: NOBODY, finding: 'unknown' }), 'CRITERION_NOT_FOUND'),
    fails('TARGET_NOT_FOUND', () => ({ targetId: NOBODY, criterion: NOBODY, finding: 'unknown' })),
    invalid({ targetId: NOBODY, criterion: NOBODY, finding: 'perhaps' }),
  ],
  'target.map': [
    withTarget((targetId) => ({ targetId })),
    {
      expected: 'ok',
      input: () => ({}),
      before: ({ objective }) => [
        ['need.add', { objective, function: 'Purchasing', level: 'director', count: 2 }],
        ['target.list', { objective, query: 'harbour' }],
      ],
      from: ({ targets }) => ({ targetId: (targets as readonly { targetId: string }[])[0]?.targetId }),
    },
    fails('TARGET_NOT_FOUND', () => ({ targetId: NOBODY })),
    invalid({ targetId: 'x' }),
  ],
  'criterion.add': [
    ok(({ objective }) => ({ objective, text: CRITERION })),
    ok(({ objective }) => ({ objective, text: 'Family-owned', weight: 'wished' })),
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY, text: 'X' })),
    invalid({ objective: NOBODY, text: ' ' }),
  ],
  'criterion.list': [
    ok(),
    ok(({ objective }) => ({ objective })),
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY })),
    invalid({ objective: 'x' }),
  ],
  'criterion.edit': [
    withCriterion((criterionId) => ({ criterionId, text: 'Buys abroad', weight: 'required', place: 0 })),
    withCriterion((criterionId) => ({ criterionId })),
    fails('CRITERION_NOT_FOUND', () => ({ criterionId: NOBODY, text: 'X' })),
    invalid({ criterionId: NOBODY, place: -1 }),
  ],
  'criterion.remove': [
    withCriterion((criterionId) => ({ criterionId })),
    fails('CRITERION_NOT_FOUND', () => ({ criterionId: NOBODY })),
    invalid({ criterionId: 'x' }),
  ],
}
