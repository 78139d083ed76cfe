import { fail, type Result } from '@rapport/domain'
import type { z } from 'zod'
import type { Progress } from './context.ts'
import { createGraphCache } from './graph/graph-cache.ts'
import { createSameCache } from './identity/same-cache.ts'
import { refuseInput } from './input-guard.ts'
import type { AnyOperation } from './operation.ts'
import type { OperationFailure } from './operation-failure.ts'
import { createWeekCache } from './plan/week-cache.ts'
import { createMemorySecrets, type Secrets } from './ports/secrets.ts'
import { type Store, StoreUnavailable } from './ports/store.ts'
import { createSnapshotCache } from './snapshot/snapshot-cache.ts'

export interface Runtime {
  readonly store: Store
  readonly workspaceId: string
  readonly now: () => Date
  /** The calendar date where the user is. */
  readonly today: () => string
  readonly newId: () => string
  /** Without a place of their own, secrets live as long as the process. */
  readonly secrets?: Secrets
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
  const same = createSameCache()
  const weeks = createWeekCache()
  const graphs = createGraphCache()
  const secrets = runtime.secrets ?? createMemorySecrets()

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
    const transact = async (): Promise<Result<unknown, OperationFailure>> => {
      switch (operation.effect) {
        case 'none':
          return operation.handle(parsed.data, call)
        case 'read':
          return store.read(workspaceId, (ports) =>
            operation.handle(parsed.data, {
              ...call,
              store: ports,
              secrets,
              weeks,
              snapshot: () => snapshots.get(ports.snapshot),
              same: () => same.get(ports.snapshot, ports.identity),
              graph: () => graphs.get(ports, () => snapshots.get(ports.snapshot), call.today),
            }),
          )
        case 'write':
          return store.write(
            workspaceId,
            // Never shared: it may hold what this transaction has changed and will yet take back.
            (ports) =>
              operation.handle(parsed.data, {
                ...call,
                store: ports,
                secrets,
                weeks,
                snapshot: () => snapshots.load(ports.snapshot),
                committed: () => snapshots.peek(ports.snapshot),
                graph: () => graphs.peek(ports, () => snapshots.peek(ports.snapshot), call.today),
              }),
            (outcome) => outcome.ok,
          )
      }
    }
    const result = await transact().catch((error: unknown) => {
      if (error instanceof StoreUnavailable) return fail(error.failure)
      throw error
    })
    // Parsed once more: what leaves is what the schema promises, whoever wrote the handler.
    return result.ok ? { ok: true, value: operation.output.parse(result.value) } : result
  }
}
