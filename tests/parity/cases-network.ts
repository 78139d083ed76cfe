import { fails, invalid, NOBODY, ok, type ParityCase, type Prepared } from './case.ts'

/** A decision on people, which every verb that takes their ids answers alike. */
const decisions: readonly ParityCase[] = [
  { expected: 'ok', input: ({ network, person }) => ({ networkId: network, personIds: [person] }) },
  { expected: 'ok', input: ({ network, person }) => ({ networkId: network, personIds: [person, person] }) },
  fails('NETWORK_NOT_FOUND', ({ person }) => ({ networkId: NOBODY, personIds: [person] })),
  fails('PERSON_NOT_FOUND', ({ network, person }) => ({ networkId: network, personIds: [person, NOBODY] })),
  invalid({ networkId: NOBODY, personIds: ['ada'] }),
]

const joined = ({ network, person }: Prepared) =>
  [['network.join', { networkId: network, personIds: [person], reason: 'Knows “rail” & ports' }]] as const

export const networkCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'network.add': [
    ok(() => ({ kind: 'strategic', purpose: 'A personal board of directors', name: 'Board' })),
    ok(() => ({
      kind: 'social',
      purpose: 'Freunde & Familie “nah” 🙂',
      belongs: 'Who was at the wedding',
      size: 15,
      sizeReason: 'The table seats fifteen',
      closeness: 'close',
      cadenceDays: 30,
      channel: 'in-person',
    })),
    ok(() => ({ kind: 'operational', purpose: 'Freight and customs', size: null, channel: null })),
    invalid({ kind: 'fishing', purpose: 'Fish' }),
    invalid({ kind: 'brand', purpose: 'Be known', size: 0 }),
    invalid({ kind: 'brand', purpose: 'Be known', cadenceDays: 731 }),
    invalid({ kind: 'brand', purpose: 'Be known', closeness: 'intimate' }),
  ],
  'network.list': [
    ok(),
    {
      expected: 'ok',
      input: ({ person }) => ({ personId: person }),
      before: joined,
      from: (_, { person }) => ({ personId: person }),
    },
    fails('PERSON_NOT_FOUND', () => ({ personId: NOBODY })),
    invalid({ personId: 'ada' }),
  ],
  'network.edit': [
    ok(({ network }) => ({ networkId: network, purpose: 'Board seats in logistics' })),
    ok(({ network }) => ({ networkId: network, size: 40, sizeReason: 'Two a week', cadenceDays: 45 })),
    ok(({ network }) => ({ networkId: network, size: null, sizeReason: null })),
    fails('NETWORK_NOT_FOUND', () => ({ networkId: NOBODY, name: 'X' })),
    invalid({ networkId: NOBODY, kind: 'x' }),
    invalid({ networkId: NOBODY, channel: 'pigeon' }),
  ],
  'network.remove': [
    {
      expected: 'ok',
      input: () => ({}),
      before: () => [['network.add', { kind: 'brand', purpose: 'Be known' }]],
      from: ({ networkId }) => ({ networkId }),
    },
    fails('NETWORK_NOT_FOUND', () => ({ networkId: NOBODY })),
    invalid({ networkId: 'x' }),
  ],
  'network.suggest': [
    ok(),
    ok(({ network }) => ({ network, limit: 1 })),
    fails('NETWORK_NOT_FOUND', () => ({ network: NOBODY })),
    invalid({ limit: 0 }),
    invalid({ network: 'career' }),
  ],
  'network.join': [
    {
      expected: 'ok',
      input: ({ network, person }) => ({ networkId: network, personIds: [person], reason: 'Ja' }),
    },
    ...decisions,
  ],
  'network.decline': decisions,
  'network.leave': decisions,
  'network.members': [
    ok(({ network }) => ({ networkId: network })),
    {
      expected: 'ok',
      input: ({ network }) => ({ networkId: network, limit: 5 }),
      before: joined,
      from: (_, { network }) => ({ networkId: network, limit: 5 }),
    },
    fails('NETWORK_NOT_FOUND', () => ({ networkId: NOBODY })),
    invalid({ networkId: NOBODY, limit: 0 }),
  ],
  'network.coverage': [ok()],
  'strategy.propose': [
    ok(() => ({
      why: 'I want a new job and to keep close to my old friends, and people should recommend my studio',
    })),
    ok(() => ({ why: 'to network' })),
    ok(() => ({ why: '“Ω” 🙂 $HOME; -- \\' })),
    invalid({ why: '  ' }),
    invalid({ why: 'x'.repeat(10_001) }),
  ],
  'strategy.show': [ok(), { expected: 'ok', input: () => ({}), before: joined, from: () => ({}) }],
}
