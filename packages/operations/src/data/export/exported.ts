import type { ReadContext } from '../../context.ts'

/** A file on its way out. */
export interface Exported {
  /** Without its ending: `rapport-people`. */
  readonly name: string
  readonly ending: string
  readonly mediaType: string
  readonly content: AsyncIterable<string> | Iterable<string>
}

/** Writes what is in the workspace in one format. */
export type Exporter = (context: ReadContext) => Promise<Exported>
