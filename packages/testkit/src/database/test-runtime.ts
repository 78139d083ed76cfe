import type { Result } from '@rapport/domain'
import {
  type AnyOperation,
  createRun,
  type OperationFailure,
  type Run,
  type Runtime,
} from '@rapport/operations'
import { DEFAULT_WORKSPACE, openDatabase } from '@rapport/store'
import { createTestIds, TEST_NOW, TEST_TODAY } from '../fixed.ts'
import { type ClusterAddress, createTestDatabase } from './test-database.ts'

/** A workspace on a database of its own, with a fixed clock and fixed ids. */
export interface TestRuntime {
  readonly run: Run
  /** Runs an operation that must succeed. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects of the output.
  readonly call: (operation: AnyOperation, input?: unknown) => Promise<any>
  readonly runtime: Runtime
  readonly database: Awaited<ReturnType<typeof createTestDatabase>>
  readonly close: () => Promise<void>
}

export const createTestRuntime = async (
  address: ClusterAddress,
  options: { readonly today?: string; readonly now?: Date; readonly workspaceId?: string } = {},
): Promise<TestRuntime> => {
  const database = await createTestDatabase(address)
  const workspaceId = options.workspaceId ?? DEFAULT_WORKSPACE
  const opened = await openDatabase({ ...database, workspaceId })
  if (!opened.ok) throw new Error(opened.failure.message)
  const runtime = {
    store: opened.value,
    workspaceId,
    now: () => options.now ?? TEST_NOW,
    today: () => options.today ?? TEST_TODAY,
    newId: createTestIds(1),
  }
  const run = createRun(runtime)
  return {
    run,
    runtime,
    database,
    call: async (operation, input = {}) => expectValue(await run(operation, input)),
    close: async () => {
      await opened.value.close()
      await database.drop()
    },
  }
}

const expectValue = (result: Result<unknown, OperationFailure>): unknown => {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.message}`)
  return result.value
}
