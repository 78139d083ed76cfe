import type { SnapshotVersions } from '../ports/snapshot.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { GraphPorts } from './load-records.ts'
import { changeGraph, type MadeGraph, makeGraph, prepareGraph } from './make-graph.ts'
import { forgetGraph } from './search-apart.ts'
import type { WorkspaceGraph } from './workspace-graph.ts'

/**
 * Keeps the newest graph of a workspace. A call that finds a newer version brings it up to date in place where the same
 * nodes stay, and builds it anew, apart from the thread that answers, where they do not. One call does so at a time.
 */
export const createGraphCache = () => {
  let newest: MadeGraph | null = null
  let last: Promise<unknown> = Promise.resolve()

  /** A transaction begun before the newest write must not take it back for others. */
  const isUpToDate = (versions: SnapshotVersions, today: string): boolean =>
    newest !== null &&
    newest.today === today &&
    newest.versions.people >= versions.people &&
    newest.versions.contacts >= versions.contacts

  const bringUpToDate = async (
    ports: GraphPorts,
    snapshot: () => Promise<Snapshot>,
    today: string,
  ): Promise<MadeGraph> => {
    const versions = await ports.snapshot.versions()
    if (newest !== null && isUpToDate(versions, today)) return newest
    const prepared = await prepareGraph(ports, await snapshot(), { versions, today }, newest)
    const changed = newest === null ? null : await changeGraph(prepared, newest)
    // Let go before the next is built: two of a large community are more than a process should hold.
    if (changed === null) letGo()
    const made = changed ?? (await makeGraph(ports, prepared))
    newest = made
    return made
  }

  const letGo = (): void => {
    if (newest !== null) forgetGraph(newest.built.graph)
    newest = null
  }

  return {
    get: (ports: GraphPorts, snapshot: () => Promise<Snapshot>, today: string): Promise<WorkspaceGraph> => {
      const turn = last.then(() => bringUpToDate(ports, snapshot, today))
      // What failed halfway may have changed the graph in part, and must not stand in the way of the next.
      last = turn.catch(letGo)
      return turn.then(({ workspace }) => workspace)
    },

    /** What is kept, where nothing was committed since; else one of its own, since a writing transaction may see too much. */
    peek: async (
      ports: GraphPorts,
      snapshot: () => Promise<Snapshot>,
      today: string,
    ): Promise<WorkspaceGraph> => {
      await last
      const versions = await ports.snapshot.versions()
      if (newest !== null && isUpToDate(versions, today)) return newest.workspace
      const prepared = await prepareGraph(ports, await snapshot(), { versions, today }, null)
      return (await makeGraph(ports, prepared)).workspace
    },
  }
}
