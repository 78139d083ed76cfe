import { fails, invalid, NOBODY, ok, type ParityCase, type Prepared } from './case.ts'
import type { Input } from './faces.ts'

const objectiveOf = ({ network }: Prepared): Input => ({
  network,
  statement: 'Two advisory board members with supply-chain experience',
  due: '2027-03-31',
})

/** Three more than the one that is prepared: the last of them waits. */
const four = (prepared: Prepared) => [1, 2, 3].map(() => ['objective.add', objectiveOf(prepared)] as const)

interface Listed {
  readonly objectiveId: string
  readonly isFocused: boolean
}
const focused = (objectives: unknown) =>
  (objectives as readonly Listed[]).find(({ isFocused }) => isFocused)?.objectiveId
const waiting = (objectives: unknown) =>
  (objectives as readonly Listed[]).find(({ isFocused }) => !isFocused)?.objectiveId

/** Objectives, and what came of them. */
export const objectiveCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'objective.check': [
    ok(() => ({ statement: 'Two board seats by June', today: '2026-11-23' })),
    ok(() => ({ statement: '', due: '2027-01-31' })),
    ok(() => ({ statement: '=HYPERLINK("http://evil.example") \u202e “新しい人に会う” 🙂 by 31.2.2027' })),
    invalid({ statement: 'x'.repeat(10_001) }),
  ],
  'objective.add': [
    ok(objectiveOf),
    ok(({ network }) => ({
      network,
      statement: 'Three mentors for our trainees by 31 March 2027',
      amount: 4,
    })),
    fails('NETWORK_NOT_FOUND', () => ({ network: NOBODY, statement: 'Sell', due: '2027-01-01' })),
    fails('DUE_MISSING', ({ network }) => ({ network, statement: 'A mentor' })),
    invalid({ network: NOBODY, statement: 'Sell', due: 'soon' }),
  ],
  'objective.list': [ok()],
  'objective.edit': [
    ok(({ objective }) => ({ objectiveId: objective, due: '2027-06-30', isFocused: false })),
    ok(({ objective }) => ({ objectiveId: objective, isFocused: true, amount: 2, unit: 'board members' })),
    ok(({ objective }) => ({ objectiveId: objective, closedAs: 'reached' })),
    {
      expected: 'FOCUS_FULL',
      input: () => ({}),
      before: four,
      from: ({ objectiveId }) => ({ objectiveId, isFocused: true }),
    },
    fails('OBJECTIVE_NOT_FOUND', () => ({ objectiveId: NOBODY, due: '2027-06-30' })),
    invalid({ objectiveId: NOBODY, due: '2027-13-01' }),
  ],
  'objective.focus': [
    {
      expected: 'ok',
      input: () => ({}),
      before: (prepared) => [...four(prepared), ['objective.list', {}]],
      from: ({ objectives }) => ({ objectiveId: waiting(objectives), instead: focused(objectives) }),
    },
    { expected: 'FOCUS_FULL', input: () => ({}), before: four, from: ({ objectiveId }) => ({ objectiveId }) },
    fails('OBJECTIVE_NOT_FOUND', ({ objective }) => ({ objectiveId: objective, instead: NOBODY })),
    invalid({ objectiveId: 'x' }),
  ],
  'objective.remove': [
    {
      expected: 'ok',
      input: () => ({}),
      before: (prepared) => [['objective.add', objectiveOf(prepared)]],
      from: ({ objectiveId }) => ({ objectiveId }),
    },
    fails('OBJECTIVE_NOT_FOUND', () => ({ objectiveId: NOBODY })),
    invalid({ objectiveId: 'x' }),
  ],
  'progress.add': [
    ok(({ objective, person }) => ({ objective, amount: 2, text: 'Two said yes', person, on: '2026-11-20' })),
    ok(({ objective }) => ({ objective })),
    fails('DATE_IN_FUTURE', ({ objective }) => ({ objective, on: '2099-01-01' })),
    fails('OBJECTIVE_NOT_FOUND', () => ({ objective: NOBODY })),
    fails('PERSON_NOT_FOUND', ({ objective }) => ({ objective, person: NOBODY })),
    invalid({ objective: NOBODY, amount: 0 }),
  ],
  'progress.remove': [
    {
      expected: 'ok',
      input: () => ({}),
      before: ({ objective }) => [['progress.add', { objective, text: 'A first yes' }]],
      from: ({ progress }) => ({
        progressId: (progress as readonly { progressId: string }[])[0]?.progressId,
      }),
    },
    fails('PROGRESS_NOT_FOUND', () => ({ progressId: NOBODY })),
    invalid({ progressId: 'x' }),
  ],
}
