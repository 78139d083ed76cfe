import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Store, TieListHead, TiePort } from '@rapport/operations'
import { tiesOf } from './communities.ts'

/** Names by number; the first so many are the user's own connections too. */
export const CONNECTIONS = 500
export const firstOf = (member: number): string => `Member${member}`
export const lastOf = (member: number): string => `of Chapter ${member % 997}`
export const nameOf = (member: number): string => `${firstOf(member)} ${lastOf(member)}`

/** Lines written at a time, and those between two rows that are no tie. */
const LINES = 20_000
const BROKEN_EVERY = 1_000

/** Writes the community as somebody would hand it over. */
export const writeCommunity = async (path: string, people: number, ties: number): Promise<void> => {
  const next = tiesOf(people)
  const out = createWriteStream(path)
  out.write('source,target,weight,kind\n')
  for (let at = 0; at < ties; at += LINES) {
    const lines = Array.from({ length: Math.min(LINES, ties - at) }, (_, line) => {
      const [one, other, likely] = next()
      const weight = (at + line) % BROKEN_EVERY === 0 ? 'much' : likely.toFixed(3)
      return `${nameOf(one)},${nameOf(other)},${weight},colleague\n`
    })
    await new Promise((resolve) => out.write(lines.join(''), resolve))
  }
  out.end()
  await finished(out)
}

/** Rows handed out at a time, as the store does. */
const POINTS_AT_ONCE = 5_000
const TIES_AT_ONCE = 50_000

const HEAD: TieListHead = {
  listId: '00000000-0000-7000-8000-0000000000aa',
  name: 'a community',
  ownerId: null,
  isColleague: false,
  importedAt: '2026-11-23T12:00:00.000Z',
  filling: '1',
}

/** A store that holds the community as a list besides, without its rows ever being written: inserting ten million takes many minutes. */
export const withCommunity = (store: Store, people: number, ties: number): Store => {
  const lists = {
    heads: async () => [HEAD],
    points: async function* () {
      for (let from = 0; from < people; from += POINTS_AT_ONCE) {
        const rows = Array.from({ length: Math.min(POINTS_AT_ONCE, people - from) }, (_, row) => ({
          point: from + row,
          label: nameOf(from + row),
          email: null,
          title: null,
          organization: null,
        }))
        yield JSON.stringify(rows)
      }
    },
    ties: async function* () {
      const next = tiesOf(people)
      for (let at = 0; at < ties; at += TIES_AT_ONCE) {
        const count = Math.min(TIES_AT_ONCE, ties - at)
        const columns = {
          first: new Int32Array(count),
          second: new Int32Array(count),
          weight: new Float64Array(count),
        }
        for (let tie = 0; tie < count; tie += 1) {
          const [one, other, likely] = next()
          columns.first[tie] = one
          columns.second[tie] = other
          columns.weight[tie] = Number(likely.toFixed(3))
        }
        yield columns
      }
    },
  } satisfies Partial<TiePort>
  return {
    ...store,
    read: (workspaceId, work) =>
      store.read(workspaceId, (ports) => work({ ...ports, ties: { ...ports.ties, ...lists } })),
  }
}
