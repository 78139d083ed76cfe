import type { IdentityPort } from '../ports/identity.ts'
import type { SnapshotPort } from '../ports/snapshot.ts'
import { comparePeople } from './compare-people.ts'
import type { SameFindings } from './find-same.ts'

/** Keeps the newest findings: comparing everybody takes seconds where there are tens of thousands. */
export const createSameCache = () => {
  let newest: { readonly version: number; readonly findings: Promise<SameFindings> } | null = null
  return {
    get: async (snapshot: SnapshotPort, identity: IdentityPort): Promise<SameFindings> => {
      const version = (await snapshot.versions()).people
      if (newest?.version === version) return newest.findings
      const entry = { version, findings: comparePeople(identity) }
      newest = entry
      // A failed search must not be served to later calls.
      entry.findings.catch(() => {
        if (newest === entry) newest = null
      })
      return entry.findings
    },
  }
}
