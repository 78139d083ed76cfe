import { fails, invalid, ok, type ParityCase } from './case.ts'

type Case = Pick<ParityCase, 'before' | 'input'>

/** What was promised to the person of the prepared workspace is first in the week whatever else is in it. */
const itemOf = (person: string) => `2026-W48.${person}.follow-up`
const promised: Case['before'] = ({ person }) => [
  ['follow-up.add', { personId: person, text: 'Send the template', due: '2026-11-23' }],
]
/** Cases follow one another in one workspace: each takes back what the one before it decided. */
const openAgain: Case['before'] = ({ person }) => [['plan.reconsider', { item: itemOf(person) }]]
const onItem = (more: Record<string, unknown> = {}, before?: Case['before']): ParityCase => ({
  expected: 'ok',
  input: ({ person }) => ({ item: itemOf(person), ...more }),
  ...(before === undefined ? {} : { before }),
})
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
    { expected: 'ok', before: promised, input: ({ person }) => ({ itemIds: [itemOf(person)] }) },
    ok(),
    fails('ITEM_NOT_FOUND', () => ({ itemIds: ['1', 'nobody'] })),
    invalid({ itemIds: [''] }),
  ],
  'plan.done': [onItem({ minutes: 20, text: 'Sent it' }), nobody, invalid({ item: '1', minutes: 0 })],
  'plan.snooze': [
    onItem({}, openAgain),
    onItem({ until: '2026-12-14' }, openAgain),
    nobody,
    fails('DATE_NOT_AHEAD', () => ({ item: '1', until: '2020-01-01' })),
    invalid(tooLong),
  ],
  'plan.skip': [
    onItem({}, openAgain),
    onItem({ because: 'wrong-channel', note: 'She never reads it' }, openAgain),
    onItem({ because: 'let-rest' }, openAgain),
    nobody,
    invalid({ item: '1', because: 'whim' }),
  ],
  'plan.reconsider': [
    onItem(),
    onItem({}, ({ person }) => [['plan.done', { item: itemOf(person) }]]),
    {
      expected: 'ok',
      before: ({ person }) => [['plan.skip', { item: itemOf(person) }]],
      input: ({ person }) => ({ itemIds: [itemOf(person)] }),
    },
    invalid({}),
    nobody,
    invalid(tooLong),
  ],
  'plan.why': [onItem(), ok(() => ({ item: '1' })), nobody, invalid(tooLong)],
  'plan.limits': [
    ok(),
    ok(() => ({ minutesPerDay: 45, workingDays: [1, 3], mostAsks: 1 })),
    ok(() => ({ channel: 'linkedin', channelMinutes: 30 })),
    ok(() => ({ channel: 'linkedin', channelMinutes: null })),
    ok(() => ({ minutesPerChannel: { phone: 60, video: null } })),
    ok(() => ({ isUsual: true, dayEnd: '20:00' })),
    fails('DAY_ENDS_BEFORE_START', () => ({ dayStart: '19:00', dayEnd: '08:00' })),
    invalid({ channel: 'linkedin' }),
    invalid({ dayStart: '25:00' }),
    invalid({ workingDays: [8] }),
  ],
}
