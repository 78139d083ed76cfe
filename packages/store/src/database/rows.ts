import type { Queryable } from './queryable.ts'

type Values = Readonly<Record<string, unknown>>

/** `networkId` is kept in `network_id`. Properties are names in our own code, never anybody's input. */
const columnOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** `a = $3 and b is null`, and the values that go with it. */
const matching = (key: Values, from: number) => {
  const values: unknown[] = []
  const conditions = Object.entries(key).map(([property, value]) => {
    if (value === null) return `${columnOf(property)} is null`
    values.push(value)
    return `${columnOf(property)} = $${from + values.length}`
  })
  return { text: conditions.join(' and '), values }
}

export const insertRow = async (database: Queryable, table: string, row: Values): Promise<void> => {
  const columns = Object.keys(row).map(columnOf).join(', ')
  const places = Object.keys(row).map((_, index) => `$${index + 1}`)
  await database.query(`insert into ${table} (${columns}) values (${places.join(', ')})`, Object.values(row))
}

/** Answers whether there was such a row; without a change, true. Null in the key means that the column is empty. */
export const updateRow = async (
  database: Queryable,
  table: string,
  key: Values,
  change: Values,
): Promise<boolean> => {
  const changes = Object.keys(change).map((property, index) => `${columnOf(property)} = $${index + 1}`)
  if (changes.length === 0) return true
  const where = matching(key, changes.length)
  const result = await database.query(`update ${table} set ${changes.join(', ')} where ${where.text}`, [
    ...Object.values(change),
    ...where.values,
  ])
  return (result.rowCount ?? 0) > 0
}

/** Answers whether there was such a row. Null in the key means that the column is empty. */
export const deleteRow = async (database: Queryable, table: string, key: Values): Promise<boolean> => {
  const where = matching(key, 0)
  const result = await database.query(`delete from ${table} where ${where.text}`, where.values)
  return (result.rowCount ?? 0) > 0
}
