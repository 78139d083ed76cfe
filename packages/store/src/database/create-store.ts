import { type OperationFailure, type SnapshotPart, type Store, StoreUnavailable } from '@rapport/operations'
import type pg from 'pg'
import { createBackupPort, type RestoreMeans, sharedWriteLock } from '../backup/index.ts'
import { createCardPort } from '../queries/cards.queries.ts'
import { createFavorPort } from '../queries/favor.queries.ts'
import { createFewPort } from '../queries/few.queries.ts'
import { createFollowUpPort } from '../queries/follow-up.queries.ts'
import { createIdentityPort } from '../queries/identity.queries.ts'
import { createImportPort } from '../queries/import.queries.ts'
import { createIntroductionPort } from '../queries/introduction.queries.ts'
import { createLearnedPort } from '../queries/learned.queries.ts'
import { createOutcomePort } from '../queries/outcome.queries.ts'
import { createPeoplePort } from '../queries/people.queries.ts'
import { createPlanPort } from '../queries/plan.queries.ts'
import { createPurposePort } from '../queries/purpose.queries.ts'
import { createSnapshotPort } from '../queries/snapshot.queries.ts'
import { createSourcePort } from '../queries/source.queries.ts'
import { createStandingPort } from '../queries/standing.queries.ts'
import { createTargetPort } from '../queries/target.queries.ts'
import { createTiePort } from '../queries/tie.queries.ts'
import { createVenuePort } from '../queries/venue.queries.ts'
import { createWorkspacePort } from '../queries/workspace.queries.ts'
import { nameWorkspace } from './name-workspace.ts'
import type { Touch } from './touch.ts'

const addAll = (touched: Set<SnapshotPart>, parts: readonly SnapshotPart[]): void => {
  for (const part of parts) touched.add(part)
}

/** Every port on one connection, inside an open transaction. */
const createPorts = (client: pg.PoolClient, workspaceId: string, touch: Touch, means: RestoreMeans) => ({
  workspace: createWorkspacePort(client, workspaceId),
  people: createPeoplePort(client, workspaceId, touch),
  cards: createCardPort(client, workspaceId),
  identity: createIdentityPort(client, workspaceId, touch),
  sources: createSourcePort(client, workspaceId),
  purpose: createPurposePort(client, workspaceId),
  favors: createFavorPort(client, workspaceId, touch),
  few: createFewPort(client, workspaceId),
  introductions: createIntroductionPort(client, workspaceId, touch),
  learned: createLearnedPort(client, workspaceId),
  targets: createTargetPort(client, workspaceId),
  venues: createVenuePort(client, workspaceId),
  ties: createTiePort(client, workspaceId, touch),
  plan: createPlanPort(client, workspaceId),
  followUps: createFollowUpPort(client, workspaceId),
  outcomes: createOutcomePort(client, workspaceId),
  standing: createStandingPort(client, workspaceId, touch),
  imports: createImportPort(client, workspaceId, touch),
  snapshot: createSnapshotPort(client, workspaceId),
  backup: createBackupPort(client, workspaceId, touch, means),
})

/** What keeps the database running, when that is ours to know. */
export interface Keeper {
  /** What a failed query says about the database as a whole; undefined when only the query is to blame. */
  readonly diagnose: (error: unknown) => Promise<OperationFailure | undefined>
  /** Runs after the pool is closed. */
  readonly release: () => Promise<void>
}

/** The store over a pool whose role row-level security binds. */
export const createStore = (
  pool: pg.Pool,
  { keeper, means }: { readonly keeper: Keeper | null; readonly means: RestoreMeans },
): Store => ({
  read: (workspaceId, work) =>
    withClient(pool, keeper, async (client) => {
      await client.query(`begin isolation level repeatable read read only; ${nameWorkspace(workspaceId)}`)
      const result = await work(createPorts(client, workspaceId, () => {}, means))
      await client.query('commit')
      return result
    }),

  write: (workspaceId, work, keep) =>
    withClient(pool, keeper, async (client) => {
      await client.query(`begin; ${nameWorkspace(workspaceId)}; ${sharedWriteLock(workspaceId)}`)
      const touched = new Set<SnapshotPart>()
      const result = await work(createPorts(client, workspaceId, (...parts) => addAll(touched, parts), means))
      if (!keep(result)) {
        await client.query('rollback')
        return result
      }
      // Last, so that the row is locked for a moment only and other writers do not wait for a long import.
      await client.query(
        `update workspace set version = version + 1, people_version = people_version + $2,
                contacts_version = contacts_version + $3 where workspace_id = $1`,
        [workspaceId, Number(touched.has('people')), Number(touched.has('contacts'))],
      )
      await client.query('commit')
      return result
    }),

  close: async () => {
    await pool.end()
    await keeper?.release()
  },
})

/** Lends a connection; after a defect it is rolled back, or thrown away when even that fails. */
const withClient = async <T>(
  pool: pg.Pool,
  keeper: Keeper | null,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect().catch((error: unknown) => explain(keeper, error))
  let broken: Error | undefined
  try {
    return await work(client)
  } catch (error) {
    await client.query('rollback').catch((cause: Error) => {
      broken = cause
    })
    return await explain(keeper, error)
  } finally {
    client.release(broken)
  }
}

/** Throws the error again, or what it says about the database as a whole. */
const explain = async (keeper: Keeper | null, error: unknown): Promise<never> => {
  const failure = await keeper?.diagnose(error)
  throw failure === undefined ? error : new StoreUnavailable(failure, error)
}
