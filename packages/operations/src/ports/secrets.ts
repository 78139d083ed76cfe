/**
 * Where passwords of mailboxes are kept: beside the data and never in it, so that no backup, export or log holds one.
 */
export interface Secrets {
  readonly get: (name: string) => Promise<string | null>
  readonly set: (name: string, secret: string) => Promise<void>
  readonly remove: (name: string) => Promise<void>
}

/** Forgets everything with the process. */
export const createMemorySecrets = (): Secrets => {
  const kept = new Map<string, string>()
  return {
    get: async (name) => kept.get(name) ?? null,
    set: async (name, secret) => {
      kept.set(name, secret)
    },
    remove: async (name) => {
      kept.delete(name)
    },
  }
}
