/** What the address of the board says: the objective it is of; absent for the first one in focus. */
export interface TargetsSearch {
  readonly objective?: string
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Reads the address; whatever it does not understand it leaves out. */
export const readTargetsSearch = ({ objective }: Readonly<Record<string, unknown>>): TargetsSearch =>
  typeof objective === 'string' && UUID.test(objective) ? { objective } : {}
