import { fails, invalid, ok, type ParityCase } from './case.ts'

type Plan = { readonly items?: readonly { readonly itemId: string }[] }

/** The first item of the plan that the call before gave. */
const first = (output: Readonly<Record<string, unknown>>) => ({
  item: (output as Plan).items?.[0]?.itemId ?? '',
})
const planned: Pick<ParityCase, 'before' | 'from' | 'input'> = {
  input: () => ({}),
  before: () => [['plan.week', {}]],
  from: first,
}
const nobody = fails('ITEM_NOT_FOUND', () => ({ item: '2026-W48.nobody.reply' }))
const tooLong = { item: 'x'.repeat(101) }

export const planCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'plan.week': [
    ok(),
    ok(() => ({ hours: 1.5, today: '2026-12-01' })),
    invalid({ hours: 'many' }),
    invalid({ today: '2026-11-31' }),
  ],
  'plan.agree': [
    ok(),
    ok(() => ({ itemIds: ['1'] })),
    fails('ITEM_NOT_FOUND', () => ({ itemIds: ['1', 'nobody'] })),
    invalid({ itemIds: 'all' }),
  ],
  'plan.done': [{ expected: 'ok', ...planned }, nobody, invalid({ item: '1', minutes: 0 })],
  'plan.snooze': [
    { expected: 'ok', ...planned },
    ok(() => ({ item: '1', until: '2026-12-14' })),
    nobody,
    fails('DATE_NOT_AHEAD', () => ({ item: '1', until: '2020-01-01' })),
    invalid(tooLong),
  ],
  'plan.skip': [
    { expected: 'ok', ...planned },
    ok(() => ({ item: '1', because: 'wrong-channel', note: 'She never reads it' })),
    ok(() => ({ item: '1', because: 'let-rest' })),
    nobody,
    invalid({ item: '1', because: 'whim' }),
  ],
  'plan.reconsider': [
    {
      expected: 'ok',
      input: () => ({}),
      before: () => [['plan.skip', { item: '1' }]],
      from: ({ itemId }) => ({ item: itemId }),
    },
    {
      expected: 'ok',
      input: () => ({}),
      before: () => [['plan.done', { item: '1', minutes: 20 }]],
      from: ({ itemId }) => ({ item: itemId }),
    },
    nobody,
    invalid(tooLong),
  ],
  'plan.why': [{ expected: 'ok', ...planned }, ok(() => ({ item: '1' })), nobody, invalid(tooLong)],
  'plan.limits': [
    ok(),
    ok(() => ({ minutesPerDay: 45, workingDays: [1, 3], mostAsks: 1 })),
    ok(() => ({ channel: 'linkedin', channelMinutes: 30 })),
    ok(() => ({ isUsual: true, dayEnd: '20:00' })),
    fails('DAY_ENDS_BEFORE_START', () => ({ dayStart: '19:00', dayEnd: '08:00' })),
    invalid({ channel: 'linkedin' }),
    invalid({ dayStart: '25:00' }),
    invalid({ workingDays: [8] }),
  ],
}
