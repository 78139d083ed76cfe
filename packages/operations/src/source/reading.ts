import type { Result } from '@rapport/domain'
import type { ImportEvent } from '@rapport/importers'
import type { WriteContext } from '../context.ts'
import type { SourceRow } from '../ports/source.ts'
import type { READING_FAILURES } from '../schema/source.ts'

export interface ReadingFailure {
  readonly code: (typeof READING_FAILURES)[number]
  readonly message: string
}

/** What a reader is told of the source it reads. */
export interface ReadingRequest {
  readonly row: SourceRow
  /** As the reader left it last; null to read from the start. */
  readonly cursor: unknown
  readonly password: string | null
  readonly ownerEmails: readonly string[]
  readonly context: Pick<WriteContext, 'today' | 'signal'>
}

/** What a source gave. `events` is null where nothing is new; `cursor` tells how far it was read once all were taken. */
export interface Reading {
  readonly events: AsyncIterable<ImportEvent> | null
  readonly cursor: () => unknown
}

/** Everything the outside world can fail at happens before it answers: what is then taken in is at hand. */
export type ReadSource = (request: ReadingRequest) => Promise<Result<Reading, ReadingFailure>>
