import type { SnapshotPart } from '@rapport/operations'

/** Says which parts of the snapshot a write changes; the others stay cached. */
export type Touch = (...parts: readonly SnapshotPart[]) => void
