/**
 * One server process that takes in a community, in a process of its own so that its memory is its own. Prints one line
 * of JSON. Arguments: data directory, people, ties.
 */
import { once } from 'node:events'
import { createWriteStream, openAsBlob } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { registry } from '@rapport/operations'
import { openRapport } from '../../packages/app/src/open-rapport.ts'
import { invented } from './communities.ts'
import { type HeldUp, watchTurns } from './turns.ts'

/** The first so many of the community are the user's own connections. */
const CONNECTIONS = 500
/** Lines written at a time, and those between two rows that are no tie. */
const LINES = 20_000
const BROKEN_EVERY = 1_000
/** Times a tie is changed and asked for. */
const CHANGES = 10

const [directory = '', people = '100000', ties = '1000000'] = process.argv.slice(2)

const firstOf = (member: number): string => `Member${member}`
const lastOf = (member: number): string => `of Chapter ${member % 997}`

const writeCommunity = async (path: string): Promise<void> => {
  const { from, to, probability } = invented('a community', Number(people), Number(ties))
  const out = createWriteStream(path)
  out.write('source,target,weight,kind\n')
  for (let at = 0; at < from.length; at += LINES) {
    const lines: string[] = []
    for (let tie = at; tie < Math.min(from.length, at + LINES); tie += 1) {
      const [one, other] = [from[tie] ?? 0, to[tie] ?? 0]
      const weight = tie % BROKEN_EVERY === 0 ? 'much' : probability[tie]?.toFixed(3)
      lines.push(`${firstOf(one)} ${lastOf(one)},${firstOf(other)} ${lastOf(other)},${weight},colleague\n`)
    }
    if (!out.write(lines.join(''))) await once(out, 'drain')
  }
  out.end()
  await finished(out)
}

const connections = (): File => {
  const rows = Array.from(
    { length: CONNECTIONS },
    (_, member) =>
      `${firstOf(member)},${lastOf(member)},https://www.linkedin.com/in/member-${member},,Example ${member % 40} Ltd,Director,08 Feb 2021`,
  )
  const text = ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join('\n')
  return new File([text], 'Connections.csv')
}

const rapport = openRapport({ data: join(directory, 'data'), environment: {} })
const call = async (operation: Parameters<typeof rapport.run>[0], input: unknown) => {
  const result = await rapport.run(operation, input)
  if (!result.ok) throw new Error(result.failure.message)
  // What a benchmark reads of it is printed, whatever its shape.
  // biome-ignore lint/suspicious/noExplicitAny: as said
  return result.value as any
}

const measured: Record<string, HeldUp & { readonly ms: number }> = {}
const watched = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  globalThis.gc?.()
  await new Promise((resolve) => setTimeout(resolve, 50))
  const turns = watchTurns()
  const began = performance.now()
  const value = await work()
  const ms = performance.now() - began
  const held = turns.stop()
  const before = measured[what]
  measured[what] = {
    ms: Math.max(before?.ms ?? 0, ms),
    processor: Math.max(before?.processor ?? 0, held.processor),
    clock: Math.max(before?.clock ?? 0, held.clock),
    delay: Math.max(before?.delay ?? 0, held.delay),
  }
  if (process.env.TELL) console.error(what, Math.round(ms), JSON.stringify(held), Math.round(process.memoryUsage().rss / 1e6))
  return value
}

const path = join(directory, 'community.csv')
await writeCommunity(path)
await call(registry.import.run, { files: [connections()] })
const file = new File([await openAsBlob(path)], 'community.csv')
const report = await watched('import', () => call(registry.graph.import, { files: [file] }))
// Members 0 to 499 are connections; whoever stands far behind them is reached through somebody.
const far = (step: number) => `${firstOf(CONNECTIONS + 7_919 * step)} ${lastOf(CONNECTIONS + 7_919 * step)}`
const ways = (to: string, more = {}) => call(registry.intro.paths, { to, k: 10, ...more })
const firstWays = await watched('first build', () => ways(far(1)))
for (let step = 1; step <= CHANGES; step += 1) await watched('ways to somebody', () => ways(far(step)))
const list = await call(registry.people.list, { limit: 1000 })
let isSeen = true
const target = firstWays.paths.at(0)
for (let step = 0; step < CHANGES; step += 1) {
  const person = list.people[step * 17]
  const before = (await ways(person.personId, { order: 'likeliest' })).paths.find(
    (path: { isDirect: boolean }) => path.isDirect,
  )
  await watched('writing', () =>
    call(registry.interaction.log, { personId: person.personId, channel: 'phone' }),
  )
  const after = (
    await watched('a changed tie', () => ways(person.personId, { order: 'likeliest' }))
  ).paths.find((path: { isDirect: boolean }) => path.isDirect)
  if (!(after?.probability > before?.probability)) isSeen = false
}
await watched('by organization', () => call(registry.intro.paths, { org: 'Example 3 Ltd', k: 10 }))
await watched('stats', () => call(registry.graph.stats, {}))
await watched('lists', () => call(registry.graph.lists, {}))
const stats = await call(registry.graph.stats, {})
await rapport.close()
console.log(
  JSON.stringify({
    measured,
    isSeen,
    found: target?.probability ?? null,
    report: { rows: report.rows, ties: report.ties, doubles: report.doubles, rejected: report.rejected },
    people: stats.people,
    strangers: stats.strangers,
    graphBytes: stats.memoryBytes,
    rss: process.memoryUsage().rss,
    peak: process.resourceUsage().maxRSS * 1_024,
  }),
)
