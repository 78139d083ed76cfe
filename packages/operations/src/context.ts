import type { WorkspaceGraph } from './graph/workspace-graph.ts'
import type { SameFindings } from './identity/find-same.ts'
import type { WeekCache } from './plan/week-cache.ts'
import type { Secrets } from './ports/secrets.ts'
import type { ReadTransaction, WriteTransaction } from './ports/store.ts'
import type { Snapshot } from './snapshot/snapshot.ts'

/** How far a long operation has come. `total` is null while it is not known. */
export interface Progress {
  /** What is being done, a short phrase: "Reading messages.csv". */
  readonly phase: string
  readonly done: number
  readonly total: number | null
  readonly unit: 'bytes' | 'rows'
}

/** What every operation gets: all that a pure one needs. */
export interface CallContext {
  /** The moment of the call. */
  readonly now: Date
  /** The calendar date of the call where the user is, `YYYY-MM-DD`. */
  readonly today: string
  readonly newId: () => string
  readonly progress: (progress: Progress) => void
  readonly signal: AbortSignal
}

interface StoreContext extends CallContext {
  readonly secrets: Secrets
  /** Everything the domain needs of this workspace, cached until a write changes it. */
  readonly snapshot: () => Promise<Snapshot>
  /** Who knows whom, as committed: shared with other calls, and brought up to date in place by later writes. */
  readonly graph: () => Promise<WorkspaceGraph>
  /** Weeks planned at the newest version that this process has seen. */
  readonly weeks: WeekCache
}

export interface ReadContext extends StoreContext {
  /** Who may be whom, cached until people change. */
  readonly same: () => Promise<SameFindings>
  readonly store: ReadTransaction
}

export interface WriteContext extends StoreContext {
  /** The same as before this transaction changed any of it: shared with others, so seldom loaded for it alone. */
  readonly committed: () => Promise<Snapshot>
  readonly store: WriteTransaction
}
