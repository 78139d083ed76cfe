/** How far a mailbox was read, and what was learned of its owner: plain data, to be kept and handed back. */
export interface ImapCursor {
  readonly folders: readonly FolderCursor[]
  /** The owner's own addresses. */
  readonly owner: readonly string[]
  /** Addresses the owner has written to. */
  readonly written: readonly string[]
}

/** The last mail read of a folder. The server gives numbers anew when `uidValidity` changes. */
export interface FolderCursor {
  readonly path: string
  readonly uidValidity: string
  readonly lastUid: number
}

/** Addresses remembered between two readings: more than anybody writes to. */
export const MAX_WRITTEN = 50_000

const EMPTY: ImapCursor = { folders: [], owner: [], written: [] }

/** Reads a cursor that was kept. One that is none is as good as a first reading. */
export function parseCursor(kept: unknown): ImapCursor {
  if (typeof kept !== 'object' || kept === null) return EMPTY
  const { folders, owner, written } = kept as Partial<Record<keyof ImapCursor, unknown>>
  return {
    folders: Array.isArray(folders) ? folders.filter(isFolderCursor) : [],
    owner: textsIn(owner),
    written: textsIn(written),
  }
}

function isFolderCursor(value: unknown): value is FolderCursor {
  if (typeof value !== 'object' || value === null) return false
  const { path, uidValidity, lastUid } = value as Partial<Record<keyof FolderCursor, unknown>>
  return typeof path === 'string' && typeof uidValidity === 'string' && Number.isSafeInteger(lastUid)
}

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
