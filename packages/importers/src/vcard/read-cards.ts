import type { ImportRow } from '../record.ts'
import { createBinarySource, toBinary } from './binary-text.ts'
import { createCardSplitter } from './card-splitter.ts'
import { type CardOutcome, readCard } from './read-card.ts'

/** One card of a text: `line` is that of its BEGIN. */
export type ParsedCard = { readonly line: number } & CardOutcome

/** Every card of a text, in order. */
export function parseVCards(text: string): readonly ParsedCard[] {
  const splitter = createCardSplitter()
  const cards = [...splitter.push(toBinary(text.replace(/^\ufeff/, ''))), ...splitter.finish()]
  return cards.map((card) => ({ line: card.line, ...readCard(card, true) }))
}

export interface CardsReading {
  /** Rows as the cards end, a few at a time. */
  readonly batches: AsyncIterable<{ readonly rows: readonly ImportRow[]; readonly bytesRead: number }>
  readonly strayLines: () => number
}

/** Bytes read between two batches at most, so that photos do not add up in memory. */
const BATCH_BYTES = 4 * 1024 ** 2
/** Rows of a batch, about. */
const BATCH_ROWS = 500

/** Reads the cards of a stream of bytes that begins with `sample`. */
export function readCards(bytes: AsyncIterable<Uint8Array>, sample: Uint8Array): CardsReading {
  const source = createBinarySource(sample)
  const splitter = createCardSplitter()
  async function* batches() {
    let rows: ImportRow[] = []
    let bytesRead = 0
    let lastBatch = 0
    for await (const chunk of bytes) {
      bytesRead += chunk.length
      for (const card of splitter.push(source.next(chunk, false))) {
        rows.push({ line: card.line, ...readCard(card, source.isTranscoded) })
      }
      if (rows.length < BATCH_ROWS && bytesRead - lastBatch < BATCH_BYTES) continue
      yield { rows, bytesRead }
      rows = []
      lastBatch = bytesRead
    }
    const rest = [...splitter.push(source.next(new Uint8Array(0), true)), ...splitter.finish()]
    for (const card of rest) rows.push({ line: card.line, ...readCard(card, source.isTranscoded) })
    yield { rows, bytesRead }
  }
  return { batches: batches(), strayLines: splitter.strayLines }
}
