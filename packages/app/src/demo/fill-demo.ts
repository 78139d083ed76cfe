import { type Io, write } from '@rapport/cli'
import { fail, type OperationFailure, ok, type Result } from '@rapport/operations'
import { generateWorld, type World, writeLinkedInArchive } from '@rapport/testkit'
import { localDate } from '../local-date.ts'
import type { Rapport } from '../open-rapport.ts'
import { attendeeListOf } from './attendee-list.ts'
import { type Call, CallFailed, caller } from './call.ts'
import { declarePurpose } from './declare-purpose.ts'
import { keepPractice } from './keep-practice.ts'
import { takePeopleIn } from './take-people-in.ts'

/** Any would do; always the same, so that everybody sees the same people. */
const SEED = 'rapport-demo'

interface Imported {
  readonly sources: readonly string[]
  readonly startedAt: string
}

interface Workspace {
  readonly isDemo: boolean
  readonly counts: { readonly imports: number }
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
    if (workspace.isDemo && (await isFilled(call))) return ok(null)
    // Marked first: should the filling be interrupted, the next start knows that it may go on.
    await mark(rapport)
    const { imports } = await call<{ imports: readonly Imported[] }>('import.list')
    // A filling that is completed another day is still about the people of its first.
    const begun = imports.at(-1)?.startedAt
    const today = localDate(begun === undefined ? new Date() : new Date(begun))
    const world = generateWorld({ seed: SEED, today })
    if (imports.length === 0) {
      await write(io.stderr, `Inventing a network of ${world.people.length.toLocaleString('en')} people …\n`)
    }
    const files = missingFiles(world, imports)
    if (files.length > 0) await call('import.run', { files })
    await call('workspace.update', { name: 'Demo network', hoursPerWeek: world.suggested.hoursPerWeek })
    await declarePurpose(world.suggested, call)
    await takePeopleIn(call, today)
    await keepPractice(world, call, today)
    return ok(null)
  } catch (error) {
    if (error instanceof CallFailed) return fail(error.failure)
    throw error
  }
}

/** The owner's own needs and offers are kept last; what a visitor took away since does not come back. */
const isFilled = async (call: Call): Promise<boolean> => {
  const { learned } = await call<{ learned: readonly unknown[] }>('learned.list', {
    mine: true,
    settled: true,
  })
  return learned.length > 0
}

/** No operation can call a workspace a demo: only what fills it with invented people may. */
const mark = async ({ store, workspaceId }: Rapport) => {
  await store.write(
    workspaceId,
    ({ workspace }) => workspace.update({ isDemo: true }),
    () => true,
  )
}

/** The archive and the lists of who came to two gatherings, in one import: cards are compared but once. */
const missingFiles = (world: World, imports: readonly Imported[]): readonly File[] => {
  const known = new Set(imports.flatMap(({ sources }) => sources))
  const eventOf = new Map(world.events.map((event) => [event.id, event]))
  const lists = world.suggested.attendeeLists
    .flatMap(({ event: id, people }) => {
      const event = eventOf.get(id)
      return event === undefined ? [] : [attendeeListOf(event, people, world)]
    })
    .filter(({ name }) => !known.has(name))
  return imports.length === 0 ? [archiveOf(world), ...lists] : lists
}

const archiveOf = (world: World): File => {
  const { name, bytes } = writeLinkedInArchive(world, { era: '2026', edition: 'complete' })
  return new File([Uint8Array.from(bytes)], name)
}
