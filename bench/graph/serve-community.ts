/**
 * One server process with a community, in a process of its own so that its memory is its own. Prints one line of JSON.
 * Arguments: data directory, people, ties, and the file to import them from; without it they are handed over in memory.
 */
import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { createRun, registry } from '@rapport/operations'
import { newId } from '../../packages/app/src/new-id.ts'
import { openRapport } from '../../packages/app/src/open-rapport.ts'
import { CONNECTIONS, firstOf, lastOf, nameOf, withCommunity } from './invented-list.ts'
import { type HeldUp, watchTurns } from './turns.ts'

/** Times each is measured. */
const TIMES = 10

const [directory = '', people = '', ties = '', path = ''] = process.argv.slice(2)

const connections = (): File => {
  const rows = Array.from(
    { length: CONNECTIONS },
    (_, member) =>
      `${firstOf(member)},${lastOf(member)},https://www.linkedin.com/in/member-${member},,Example ${member % 40} Ltd,Director,08 Feb 2021`,
  )
  const text = ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join('\n')
  return new File([text], 'Connections.csv')
}

const rapport = openRapport({ data: directory, environment: {} })
const today = new Date().toISOString().slice(0, 10)
const run =
  path === ''
    ? createRun({
        store: withCommunity(rapport.store, Number(people), Number(ties)),
        workspaceId: rapport.workspaceId,
        now: () => new Date(),
        today: () => today,
        newId,
      })
    : rapport.run
const call = async <T>(operation: Parameters<typeof run>[0], input: unknown): Promise<T> => {
  const result = await run(operation, input)
  if (!result.ok) throw new Error(result.failure.message)
  return result.value as T
}

export interface Measured extends HeldUp {
  /** On the clock, and of the process's processors, its threads and not the database's. */
  readonly ms: number
  readonly processors: number
}

const measured: Record<string, Measured> = {}
const watched = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  await new Promise((resolve) => setTimeout(resolve, 20))
  const turns = watchTurns()
  const began = performance.now()
  const spent = process.cpuUsage()
  const value = await work()
  const ms = performance.now() - began
  const { user, system } = process.cpuUsage(spent)
  const now: Measured = { ...turns.stop(), ms, processors: (user + system) / 1_000 }
  const before = measured[what] ?? now
  // The longest block of all, and the quickest answer: what others on the machine took is none of ours.
  measured[what] = {
    processor: Math.max(before.processor, now.processor),
    clock: Math.max(before.clock, now.clock),
    delay: Math.max(before.delay, now.delay),
    ms: Math.min(before.ms, now.ms),
    processors: Math.min(before.processors, now.processors),
  }
  return value
}

interface Ways {
  readonly paths: readonly { readonly probability: number; readonly isDirect: boolean }[]
}

await call(registry.import.run, { files: [connections()] })
const before = process.memoryUsage().rss
const report =
  path === ''
    ? null
    : await watched('import', async () =>
        call<{ rows: number; ties: number; doubles: number; rejected: number }>(registry.graph.import, {
          files: [new File([await openAsBlob(path)], basename(path))],
        }),
      )
/** The first members are connections; whoever stands far behind them is reached through somebody. */
const far = (step: number): string => nameOf(CONNECTIONS + Math.floor((Number(people) / 20) * step))
await watched('first build', () => call<Ways>(registry.intro.paths, { to: far(1), k: 10 }))
for (let step = 1; step <= TIMES; step += 1) {
  await watched('ten ways', () => call<Ways>(registry.intro.paths, { to: far(step), k: 10 }))
}
const { people: known } = await call<{ people: readonly { personId: string }[] }>(registry.people.list, {
  limit: CONNECTIONS,
})
/** The user's own tie with somebody, which is among the likeliest ways to them. */
const ownTie = async (personId: string): Promise<number> => {
  const { paths } = await call<Ways>(registry.intro.paths, { to: personId, k: 100, order: 'likeliest' })
  return paths.find(({ isDirect }) => isDirect)?.probability ?? 0
}
let isSeen = true
for (let step = 0; step < TIMES; step += 1) {
  const personId = known[step * 17]?.personId ?? ''
  const was = await ownTie(personId)
  await call(registry.interaction.log, { personId, channel: 'phone' })
  await watched('a way over a changed tie', () =>
    call<Ways>(registry.intro.paths, { to: far(step + 1), k: 1 }),
  )
  isSeen = isSeen && (await ownTie(personId)) > was
  await watched('the same way again', () => call<Ways>(registry.intro.paths, { to: far(step + 1), k: 1 }))
}
await watched('by organization', () => call(registry.intro.paths, { org: 'Example 3 Ltd', k: 10 }))
const stats = await watched('stats', () =>
  call<{ strangers: number; ties: number; memoryBytes: number }>(registry.graph.stats, {}),
)
globalThis.gc?.()
await rapport.close()
const { rss } = process.memoryUsage()
console.log(
  JSON.stringify({
    measured,
    isSeen,
    report,
    strangers: stats.strangers,
    ties: stats.ties,
    graphBytes: stats.memoryBytes,
    added: rss - before,
    rss,
    peak: process.resourceUsage().maxRSS * 1_024,
  }),
)
// A thread that is still at it would keep the process.
process.exit(0)
