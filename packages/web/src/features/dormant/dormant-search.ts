/** What the address of the page says: the objective the ties are looked at for; absent for those in focus. */
export interface DormantSearch {
  readonly objective?: string
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Reads the address; whatever it does not understand it leaves out. */
export const readDormantSearch = ({ objective }: Readonly<Record<string, unknown>>): DormantSearch =>
  typeof objective === 'string' && UUID.test(objective) ? { objective } : {}
