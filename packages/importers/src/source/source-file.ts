import type { ByteStream, Damage } from '../byte-stream.ts'
import type { PlainDate } from '../record.ts'

/** One file of a source: a single file handed over, or an entry of an archive. */
export interface SourceFile {
  /** Name of the source it came in. */
  readonly source: string
  /** Path inside the archive, or the source's own name. */
  readonly name: string
  /** Bytes, uncompressed. */
  readonly size: number
  /** The first bytes, at most `SAMPLE_BYTES`; null for what is surely no text. */
  readonly sample: Uint8Array | null
  readonly sampleIsWhole: boolean
  /** Why it is not looked into, where that is worth telling. */
  readonly note: string | null
  /** Damage found when it was inspected: reading it will break off. */
  readonly damage: Damage | null
  /** Opens it from the start; it can be opened any number of times. */
  readonly open: (signal?: AbortSignal) => ByteStream
}

/** A source that was opened: everything in it is safe to read. */
export interface OpenSource {
  readonly name: string
  readonly isArchive: boolean
  readonly files: readonly SourceFile[]
  readonly exportedOn: PlainDate | null
}

/** Enough to hold a preamble, a header and some hundred rows. */
export const SAMPLE_BYTES = 64 * 1024
