import { fail, type Result } from '@rapport/domain'
import type { z } from 'zod'
import type { Progress } from './context.ts'
import { refuseInput } from './input-guard.ts'
import type { AnyOperation, OperationFailure } from './operation.ts'
import { type ReadTransaction, type Store, StoreUnavailable } from './ports/store.ts'
import { createSnapshot, type Snapshot } from './snapshot/snapshot.ts'

export interface Runtime {
  readonly store: Store
  readonly workspaceId: string
  readonly now: () => Date
  /** The calendar date where the user is. */
  readonly today: () => string
  readonly newId: () => string
}

export interface CallOptions {
  readonly progress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

/** Input that does not fit the schema: the one failure that every operation shares. */
export const INVALID_INPUT = 'INVALID_INPUT'

/** Runs an operation by the registry's own rules: validated input, one transaction, expected failures as values. */
export type Run = (
  operation: AnyOperation,
  input: unknown,
  options?: CallOptions,
) => Promise<Result<unknown, OperationFailure>>

const describeIssues = (error: z.ZodError) =>
  error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))

interface Issue {
  readonly path: string
  readonly message: string
}

const invalidInput = (issues: readonly Issue[]) =>
  fail({
    code: INVALID_INPUT,
    message: issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; '),
    details: { issues },
  })

const never = new AbortController().signal

export const createRun = (runtime: Runtime): Run => {
  const snapshots = createSnapshotCache()

  return async (operation, input, options = {}) => {
    const refused = refuseInput(input)
    if (refused !== null) return invalidInput([refused])
    const parsed = operation.input.safeParse(input)
    if (!parsed.success) {
      return invalidInput(describeIssues(parsed.error))
    }
    const call = {
      now: runtime.now(),
      today: runtime.today(),
      newId: runtime.newId,
      progress: options.progress ?? (() => {}),
      signal: options.signal ?? never,
    }
    const { store, workspaceId } = runtime
    const transact = (): Promise<Result<unknown, OperationFailure>> =>
      operation.effect === 'read'
        ? store.read(workspaceId, (ports) =>
            operation.handle(parsed.data, { ...call, store: ports, snapshot: () => snapshots.get(ports) }),
          )
        : store.write(
            workspaceId,
            // Never shared: it may hold what this transaction has changed and will yet take back.
            (ports) =>
              operation.handle(parsed.data, { ...call, store: ports, snapshot: () => loadSnapshot(ports) }),
            (outcome) => outcome.ok,
          )
    const result = await transact().catch((error: unknown) => {
      if (error instanceof StoreUnavailable) return fail(error.failure)
      throw error
    })
    // Parsed once more: what leaves is what the schema promises, whoever wrote the handler.
    return result.ok ? { ok: true, value: operation.output.parse(result.value) } : result
  }
}

const loadSnapshot = async (store: Pick<ReadTransaction, 'snapshot'>): Promise<Snapshot> =>
  createSnapshot(await store.snapshot.load())

/** Keeps the newest snapshot; concurrent calls at the same version share one load. */
const createSnapshotCache = () => {
  let newest: { readonly version: number; readonly snapshot: Promise<Snapshot> } | null = null
  return {
    get: async (store: Pick<ReadTransaction, 'snapshot' | 'workspace'>): Promise<Snapshot> => {
      const version = await store.workspace.version()
      if (newest?.version === version) return newest.snapshot
      const loading = loadSnapshot(store)
      const entry = { version, snapshot: loading }
      if (newest === null || newest.version < version) newest = entry
      // A failed load must not be served to later calls.
      loading.catch(() => {
        if (newest === entry) newest = null
      })
      return loading
    },
  }
}
