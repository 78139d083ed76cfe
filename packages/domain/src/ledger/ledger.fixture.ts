import type { LedgerEntry } from './entry.ts'

export const TODAY = '2026-11-23'

/** Something given to Ana today, where nothing else is said. */
export const entryOf = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  favorId: 'f1',
  personId: 'ana',
  direction: 'given',
  kind: 'help',
  text: 'Read her contract',
  weight: null,
  madeOn: TODAY,
  answer: null,
  answeredOn: null,
  source: 'favor',
  sourceId: 'f1',
  about: null,
  isThanked: false,
  ...change,
})
