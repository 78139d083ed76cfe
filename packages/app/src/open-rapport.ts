import { createRun, type OperationFailure, type Run, type Store, StoreUnavailable } from '@rapport/operations'
import { createBackupShelf } from './backup-shelf.ts'
import { createLazyStore } from './lazy-store.ts'
import { localDate } from './local-date.ts'
import { newId } from './new-id.ts'
import { backupDirOf, dataDirOf, type PlaceOptions, storeLocationOf } from './place.ts'
import { createSecretFile } from './secrets.ts'

/** A single person's workspace; the same that the store makes when it is opened. */
const WORKSPACE = '00000000-0000-7000-8000-000000000001'

export interface Rapport {
  readonly run: Run
  /** Opens the store now rather than with the first operation; null when that went well. */
  readonly prepare: () => Promise<OperationFailure | null>
  readonly store: Store
  readonly workspaceId: string
  readonly close: () => Promise<void>
}

/** Rapport on this machine's clock and the place that the options name. Opens nothing before it is needed. */
export const openRapport = (options: PlaceOptions): Rapport => {
  const open = async (): Promise<Store> => {
    const { openStore } = await import('@rapport/store')
    const shelf = createBackupShelf(await backupDirOf(options))
    const opened = await openStore({ ...(await storeLocationOf(options)), shelf })
    if (opened.ok) return opened.value
    const { code, message, ...details } = opened.failure
    throw new StoreUnavailable({ code, message, details })
  }
  const store = createLazyStore(open)
  const run = createRun({
    store,
    workspaceId: WORKSPACE,
    now: () => new Date(),
    today: () => localDate(new Date()),
    newId,
    secrets: createSecretFile(() => dataDirOf(options)),
  })

  return {
    run,
    prepare: async () => {
      try {
        await store.read(WORKSPACE, ({ workspace }) => workspace.version())
        return null
      } catch (error) {
        if (error instanceof StoreUnavailable) return error.failure
        throw error
      }
    },
    store,
    workspaceId: WORKSPACE,
    close: store.close,
  }
}
