import type { ContactRows, SnapshotPort, SnapshotVersions } from '../ports/snapshot.ts'
import { createSnapshot, indexPeople, type PeopleIndex, type Snapshot } from './snapshot.ts'
import { createStandingMemory } from './standing-memory.ts'

interface Entry {
  readonly versions: SnapshotVersions
  readonly parts: Promise<{ readonly index: PeopleIndex; readonly rows: ContactRows }>
  readonly snapshot: Promise<Snapshot>
}

/**
 * Keeps the newest snapshot. A call that finds a newer version loads only the part that changed; calls at the same
 * version share one load.
 */
export const createSnapshotCache = () => {
  let newest: Entry | null = null
  const memory = createStandingMemory()

  const load = (port: SnapshotPort, versions: SnapshotVersions, before: Entry | null): Entry => {
    const parts = (async () => {
      const known = await before?.parts
      const index =
        known && before?.versions.people === versions.people ? known.index : indexPeople(await port.people())
      const rows =
        known && before?.versions.contacts === versions.contacts ? known.rows : await port.contacts()
      return { index, rows }
    })()
    return { versions, parts, snapshot: parts.then(({ index, rows }) => createSnapshot(index, rows, memory)) }
  }

  return {
    /** Loads a snapshot of its own, all of it. */
    load: async (port: SnapshotPort): Promise<Snapshot> =>
      createSnapshot(indexPeople(await port.people()), await port.contacts(), memory),

    /** What is kept, where nothing was committed since; else loads one of its own, since a writing transaction may see too much. */
    peek: async (port: SnapshotPort): Promise<Snapshot> => {
      const versions = await port.versions()
      return newest !== null && isSame(newest.versions, versions)
        ? newest.snapshot
        : createSnapshot(indexPeople(await port.people()), await port.contacts(), memory)
    },

    get: async (port: SnapshotPort): Promise<Snapshot> => {
      const versions = await port.versions()
      if (newest !== null && isSame(newest.versions, versions)) return newest.snapshot
      const entry = load(port, versions, newest)
      if (newest === null || isOlder(newest.versions, versions)) newest = entry
      // A failed load must not be served to later calls.
      entry.snapshot.catch(() => {
        if (newest === entry) newest = null
      })
      return entry.snapshot
    },
  }
}

const isSame = (a: SnapshotVersions, b: SnapshotVersions): boolean =>
  a.people === b.people && a.contacts === b.contacts

const isOlder = (a: SnapshotVersions, b: SnapshotVersions): boolean =>
  a.people <= b.people && a.contacts <= b.contacts
