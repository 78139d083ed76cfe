import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'

const opened = {
  direction: 'received',
  kind: 'introduction',
  text: 'Introduced me to the “head” of =purchasing 🙂',
  on: '2026-03-02',
}
const asked = { direction: 'asked-of-me', kind: 'help', text: 'Look over “the” tender', on: '2026-11-02' }

/** Input made of the entry that was noted just before. */
const ofFavor = (
  expected: string,
  noted: Record<string, unknown>,
  more: Record<string, unknown> = {},
): ParityCase => ({
  expected,
  input: () => ({}),
  before: ({ person }) => [['favor.log', { personId: person, ...noted }]],
  from: ({ favorId }) => ({ favorId, ...more }),
})

const ofFollowUp = (more: Record<string, unknown> = {}): ParityCase => ({
  expected: 'ok',
  input: () => ({}),
  before: ({ person }) => [['follow-up.add', { personId: person, text: 'Send =the “template” 🙂' }]],
  from: ({ followUpId }) => ({ followUpId, ...more }),
})

/** What went back and forth, what was promised, and whom one met and let go by. */
export const favorCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'favor.log': [
    ok(({ person }) => ({ personId: person, ...opened })),
    ok(({ person }) => ({ personId: person, direction: 'given', text: 'Read her thesis', weight: 4 })),
    ok(({ person }) => ({ personId: person, ...asked, answer: 'granted' })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY, ...opened })),
    fails('DATE_IN_FUTURE', ({ person }) => ({ personId: person, ...opened, on: '2027-01-01' })),
    fails('NOT_AN_ASK', ({ person }) => ({ personId: person, ...opened, answer: 'declined' })),
    invalid({ personId: NOBODY, ...opened, kind: 'bribe' }),
    invalid({ personId: NOBODY, ...opened, weight: 6 }),
  ],
  'favor.list': [
    ok(),
    ok(({ person }) => ({ personId: person, limit: 1, offset: 1 })),
    ok(() => ({ direction: 'asked-of-me' })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ personId: 'somebody' }),
  ],
  'favor.answer': [
    ofFavor('ok', asked, { answer: 'granted' }),
    ofFavor('ok', asked, { answer: 'open' }),
    ofFavor('NOT_AN_ASK', opened, { answer: 'granted' }),
    ofFavor('DATE_IN_FUTURE', asked, { answer: 'granted', on: '2027-01-01' }),
    ofFavor('BEFORE_THE_ASK', asked, { answer: 'declined', on: '2026-11-01' }),
    fails('FAVOR_NOT_FOUND', () => ({ favorId: NOBODY, answer: 'granted' })),
    invalid({ favorId: NOBODY, answer: 'perhaps' }),
  ],
  'favor.balance': [
    ok(() => ({ months: 3 })),
    ok(({ person }) => ({ personId: person })),
    ok(({ network }) => ({ network, months: 1 })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    fails('NETWORK_NOT_FOUND', () => ({ network: NOBODY })),
    invalid({ months: 0 }),
  ],
  'favor.owed': [
    ok(),
    ok(({ person }) => ({ personId: person, limit: 1 })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ limit: 201 }),
  ],
  'favor.remove': [
    ofFavor('ok', opened),
    fails('FAVOR_NOT_FOUND', () => ({ favorId: NOBODY })),
    invalid({ favorId: '1' }),
  ],
  'follow-up.add': [
    ok(({ person }) => ({ personId: person, text: 'Send =the “template” 🙂', due: '2026-11-30' })),
    ok(({ person }) => ({ personId: person, text: 'Ring back' })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY, text: 'Ring back' })),
    invalid({ personId: NOBODY, text: ' ' }),
  ],
  'follow-up.list': [
    ok(),
    ok(({ person }) => ({ personId: person, settled: true, limit: 1 })),
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ personId: 'somebody' }),
  ],
  'follow-up.edit': [
    ofFollowUp({ due: '2026-12-24', text: 'Send it by post' }),
    fails('FOLLOW_UP_NOT_FOUND', () => ({ followUpId: NOBODY, due: '2026-12-24' })),
    invalid({ followUpId: NOBODY, due: 'tomorrow' }),
  ],
  'follow-up.settle': [
    ofFollowUp(),
    ofFollowUp({ as: 'dropped' }),
    fails('FOLLOW_UP_NOT_FOUND', () => ({ followUpId: NOBODY, as: 'open' })),
    invalid({ followUpId: NOBODY, as: 'lost' }),
  ],
  'follow-up.remove': [
    ofFollowUp(),
    fails('FOLLOW_UP_NOT_FOUND', () => ({ followUpId: NOBODY })),
    invalid({ followUpId: '1' }),
  ],
  'driveby.show': [ok(), ok(() => ({ months: 60, limit: 1 })), invalid({ months: 121 })],
}
