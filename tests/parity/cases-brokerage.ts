import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'

/** Who connects the network, and the network to be drawn. */
export const brokerageCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'graph.brokers': [
    ok(),
    ok(() => ({ limit: 2, epsilon: 0.05 })),
    invalid({ limit: 0 }),
    invalid({ epsilon: 2 }),
  ],
  'graph.map': [
    ok(),
    ok(({ network }) => ({ network, query: 'Ó Sé', limit: 3 })),
    ok(({ person }) => ({ around: person })),
    fails('NETWORK_NOT_FOUND', () => ({ network: NOBODY })),
    fails('PERSON_NOT_FOUND', () => ({ around: NOBODY })),
    invalid({ limit: 0 }),
    invalid({ around: 'the first' }),
  ],
}
