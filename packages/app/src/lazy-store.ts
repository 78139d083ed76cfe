import type { ReadTransaction, Store } from '@rapport/operations'

/** A store that is opened by the first operation that asks it for something: most starts never need it twice, some not at all. */
export const createLazyStore = (open: () => Promise<Store>): Store => {
  let opening: Promise<Store> | null = null
  const opened = () => {
    opening ??= open()
    return opening
  }
  return {
    read: (workspaceId, work) => readLazily(opened, workspaceId, work),
    write: async (workspaceId, work, keep) => (await opened()).write(workspaceId, work, keep),
    close: async () => {
      const store = await opening?.catch(() => null)
      await store?.close()
    },
  }
}

/** The transaction begins when the work first asks a port, and ends with the work. */
const readLazily = async <T>(
  opened: () => Promise<Store>,
  workspaceId: string,
  work: (transaction: ReadTransaction) => Promise<T>,
): Promise<T> => {
  let transaction: Promise<ReadTransaction> | null = null
  let running: Promise<void> | null = null
  const { promise: done, resolve: end } = Promise.withResolvers<void>()

  const begin = () => {
    transaction ??= new Promise<ReadTransaction>((resolve, reject) => {
      running = opened()
        .then((store) =>
          store.read(workspaceId, async (begun) => {
            resolve(begun)
            await done
          }),
        )
        .catch(reject)
    })
    return transaction
  }

  try {
    return await work(lazyPorts(begin))
  } finally {
    end()
    await running
  }
}

type Method = (...args: readonly unknown[]) => Promise<unknown>

/** Every port of a transaction, each method of which begins it first. All methods of all ports answer promises. */
const lazyPorts = (begin: () => Promise<ReadTransaction>): ReadTransaction =>
  new Proxy({} as ReadTransaction, {
    get: (_, port: keyof ReadTransaction) =>
      new Proxy(
        {},
        {
          get:
            (_target, method: string) =>
            async (...args: readonly unknown[]) => {
              const ports = (await begin())[port] as unknown as Readonly<Record<string, Method>>
              return ports[method]?.(...args)
            },
        },
      ),
  })
