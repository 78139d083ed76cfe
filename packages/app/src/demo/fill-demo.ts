import { type Io, write } from '@rapport/cli'
import { fail, type OperationFailure, ok, operations, type Result } from '@rapport/operations'
import { generateWorld, type SuggestedPurpose, type World, writeLinkedInArchive } from '@rapport/testkit'
import { localDate } from '../local-date.ts'
import type { Rapport } from '../open-rapport.ts'

/** Any would do; always the same, so that everybody sees the same people. */
const SEED = 'rapport-demo'

interface Workspace {
  readonly isDemo: boolean
  readonly counts: { readonly people: number; readonly imports: number; readonly objectives: number }
}

/**
 * Fills an empty workspace with an invented world, through the same operations a person would use. One that is filled
 * is used as it is, one that was left half filled is completed; one with somebody's own data is refused.
 */
export const fillDemo = async (rapport: Rapport, io: Io): Promise<Result<null, OperationFailure>> => {
  const call = caller(rapport)
  try {
    const workspace = await call<Workspace>('workspace.show')
    if (!workspace.isDemo && workspace.counts.imports > 0) {
      return fail({
        code: 'NOT_A_DEMO',
        message:
          'There are people of your own in this data directory. Name another one for the demo with --data.',
      })
    }
    // Marked first: should the filling be interrupted, the next start knows that it may go on.
    await mark(rapport)
    const world = generateWorld({ seed: SEED, today: localDate(new Date()) })
    if (workspace.counts.imports === 0) {
      await write(io.stderr, `Inventing a network of ${world.people.length.toLocaleString('en')} people …\n`)
      await call('import.run', { files: [archiveOf(world)] })
      await call('workspace.update', { name: 'Demo network', hoursPerWeek: world.suggested.hoursPerWeek })
    }
    if (workspace.counts.objectives < world.suggested.objectives.length) await declare(world.suggested, call)
    return ok(null)
  } catch (error) {
    if (error instanceof CallFailed) return fail(error.failure)
    throw error
  }
}

type Call = <T>(name: string, input?: unknown) => Promise<T>

class CallFailed extends Error {
  readonly failure: OperationFailure
  constructor(failure: OperationFailure) {
    super(failure.message)
    this.failure = failure
  }
}

const caller =
  ({ run }: Rapport): Call =>
  async <T>(name: string, input: unknown = {}) => {
    const operation = operations.find((candidate) => candidate.name === name)
    if (operation === undefined) throw new TypeError(`there is no operation ${name}`)
    const result = await run(operation, input)
    if (!result.ok) throw new CallFailed(result.failure)
    return result.value as T
  }

/** No operation can call a workspace a demo: only what fills it with invented people may. */
const mark = async ({ store, workspaceId }: Rapport) => {
  await store.write(
    workspaceId,
    ({ workspace }) => workspace.update({ isDemo: true }),
    () => true,
  )
}

const archiveOf = (world: World): File => {
  const { name, bytes } = writeLinkedInArchive(world, { era: '2026', edition: 'complete' })
  return new File([Uint8Array.from(bytes)], name)
}

/** Declares what is not declared yet: networks and objectives are recognised by their words. */
const declare = async (suggested: SuggestedPurpose, call: Call) => {
  const { networks } = await call<{ networks: readonly { networkId: string; purpose: string }[] }>(
    'network.list',
  )
  const { objectives } = await call<{ objectives: readonly { statement: string }[] }>('objective.list')
  const ids = new Map(networks.map(({ purpose, networkId }) => [purpose, networkId]))
  for (const network of suggested.networks) {
    if (ids.has(network.purpose)) continue
    const added = await call<{ networkId: string }>('network.add', network)
    ids.set(network.purpose, added.networkId)
  }
  for (const { network, statement, due, needs } of suggested.objectives) {
    if (objectives.some((known) => known.statement === statement)) continue
    const purpose = suggested.networks[network]?.purpose ?? ''
    const { objectiveId } = await call<{ objectiveId: string }>('objective.add', {
      network: ids.get(purpose),
      statement,
      due,
    })
    for (const need of needs) await call('need.add', { objective: objectiveId, ...need })
  }
}
