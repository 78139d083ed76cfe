import type pg from 'pg'
import { MIGRATIONS, readMigrations } from './migrations.ts'

/** Brings an empty database to the schema of an earlier version, as that version would have; `migrate` goes on from it. */
export const migrateTo = async (client: pg.Client, schema: string): Promise<void> => {
  const { readMigrationFiles } = await import('drizzle-orm/migrator')
  const known = readMigrations().findIndex(({ tag }) => tag === schema)
  if (known === -1) throw new RangeError(`there is no migration ${schema}`)
  await client.query('begin')
  await client.query(`create schema drizzle; create table drizzle.__drizzle_migrations
    (id serial primary key, hash text not null, created_at bigint)`)
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder: MIGRATIONS }).slice(
    0,
    known + 1,
  )) {
    for (const statement of sql) await client.query(statement)
    await client.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [
      hash,
      folderMillis,
    ])
  }
  await client.query('commit')
}
