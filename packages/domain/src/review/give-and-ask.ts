import { countsAs, type LedgerEntry } from '../ledger/index.ts'
import { isWithin, type Span } from './period.ts'

/** What was given, received and asked in a span of days. */
export interface GiveAndAsk {
  readonly given: number
  readonly received: number
  readonly asked: number
  readonly askedOfMe: number
}

/** Entries of the ledger with their date, introductions among them; a granted ask counts as asked and as received. */
export const giveAndAsk = (entries: readonly LedgerEntry[], span: Span): GiveAndAsk => {
  const on = (side: 'given' | 'received') =>
    entries.filter((entry) => {
      const counted = countsAs(entry)
      return counted?.side === side && isWithin(counted.on, span)
    }).length
  const asks = (direction: LedgerEntry['direction']) =>
    entries.filter((entry) => entry.direction === direction && isWithin(entry.madeOn, span)).length
  return {
    given: on('given'),
    received: on('received'),
    asked: asks('asked'),
    askedOfMe: asks('asked-of-me'),
  }
}
