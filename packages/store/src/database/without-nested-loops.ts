import type { Queryable } from './queryable.ts'

/**
 * Runs queries that join whole tables, inside a transaction. After an import nobody has analyzed the tables yet: the
 * planner takes them for empty, and loops over what are tens of thousands of rows for each of as many.
 */
export const withoutNestedLoops = async <T>(client: Queryable, work: () => Promise<T>): Promise<T> => {
  await client.query('set local enable_nestloop = off')
  const result = await work()
  await client.query('set local enable_nestloop = on')
  return result
}
