import type { Store } from '@rapport/operations'

/** A store that is opened by the first operation that needs one: some commands do without. */
export const createLazyStore = (open: () => Promise<Store>): Store => {
  let opening: Promise<Store> | null = null
  const opened = () => {
    opening ??= open()
    return opening
  }
  return {
    read: async (workspaceId, work) => (await opened()).read(workspaceId, work),
    write: async (workspaceId, work, keep) => (await opened()).write(workspaceId, work, keep),
    close: async () => {
      const store = await opening?.catch(() => null)
      await store?.close()
    },
  }
}
