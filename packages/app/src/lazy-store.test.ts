import type { ReadTransaction, Store } from '@rapport/operations'
import { describe, expect, test } from 'vitest'
import { createLazyStore } from './lazy-store.ts'

/** A store that counts what happens to it. */
const counted = () => {
  const counts = { opened: 0, begun: 0, ended: 0, closed: 0 }
  const store: Store = {
    read: async (_workspaceId, work) => {
      counts.begun += 1
      const result = await work({ workspace: { version: async () => 7 } } as unknown as ReadTransaction)
      counts.ended += 1
      return result
    },
    write: async (_workspaceId, work) => work({} as never),
    close: async () => {
      counts.closed += 1
    },
  }
  const lazy = createLazyStore(async () => {
    counts.opened += 1
    return store
  })
  return { counts, lazy }
}

describe('a lazy store', () => {
  test('stays closed when nothing is asked of it', async () => {
    const { counts, lazy } = counted()
    await lazy.close()
    expect(counts).toEqual({ opened: 0, begun: 0, ended: 0, closed: 0 })
  })

  test('is opened once, whoever asks at the same time', async () => {
    const { counts, lazy } = counted()
    const ask = () => lazy.read('w', ({ workspace }) => workspace.version())
    expect(await Promise.all([ask(), ask()])).toEqual([7, 7])
    await lazy.close()
    expect(counts).toEqual({ opened: 1, begun: 2, ended: 2, closed: 1 })
  })

  test('hands on why it cannot be opened', async () => {
    const lazy = createLazyStore(() => Promise.reject(new Error('disk full')))
    await expect(lazy.read('w', ({ workspace }) => workspace.version())).rejects.toThrow('disk full')
    await lazy.close()
  })
})
