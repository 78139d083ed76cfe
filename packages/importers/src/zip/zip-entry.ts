import type { PlainDate, SourceFailure } from '../record.ts'

/** A file in an archive that passed every check that can be made without inflating it. */
export interface ZipEntry {
  readonly path: string
  readonly size: number
  readonly compressedSize: number
  readonly method: number
  readonly checksum: number
  /** Where its compressed bytes begin in the archive. */
  readonly start: number
  readonly modifiedOn: PlainDate | null
}

export type ZipFailure = Pick<SourceFailure, 'code' | 'message' | 'entry'>
