/**
 * A process that opens the local database and does as it is told, one JSON line each: `write` commits rows until it is
 * killed and names each after its commit; `query` answers with rows; `close` leaves and ends the process.
 */
import { createInterface } from 'node:readline'
import pg from 'pg'
import { openLocalPostgres } from '../../../packages/store/src/local/index.ts'
import type { DatabaseChildInput } from './database-process.ts'

const say = (message: unknown) => process.stdout.write(`${JSON.stringify(message)}\n`)

const input: DatabaseChildInput = JSON.parse(process.argv[2] ?? '{}')

// Everything is loaded by now: a checkout that the ordinary user may not enter does not matter any more.
if (input.as) {
  process.setgroups?.([])
  process.setgid?.(input.as.gid)
  process.setuid?.(input.as.uid)
  process.env.HOME = '/nonexistent'
}
say('starting')

for (let round = 1; round < input.rounds; round += 1) {
  const visit = await openLocalPostgres(input)
  if (!visit.ok) throw new Error(visit.failure.message)
  const client = new pg.Client(visit.value.app)
  await client.connect()
  await client.query('select 1')
  await client.end()
  await visit.value.close()
}

const opened = await openLocalPostgres(input)
say(opened.ok ? { ok: true, value: { pid: opened.value.pid, socketDir: opened.value.socketDir } } : opened)

if (opened.ok) {
  const client = new pg.Client(opened.value.admin)
  await client.connect()
  for await (const line of createInterface({ input: process.stdin })) {
    const command: { readonly do: string; readonly sql?: string } = JSON.parse(line)
    if (command.do === 'write') await writeForEver(client)
    if (command.do === 'query') say((await client.query(command.sql ?? '')).rows)
    if (command.do === 'close') break
  }
  await client.end()
  await opened.value.close()
}
process.stdin.destroy()

async function writeForEver(client: pg.Client): Promise<never> {
  await client.query('create table if not exists acknowledged (id int primary key, padding text)')
  const { rows } = await client.query<{ next: number }>(
    'select coalesce(max(id), 0) + 1 as next from acknowledged',
  )
  for (let id = rows[0]?.next ?? 1; ; id += 1) {
    await client.query('insert into acknowledged values ($1, $2)', [id, 'x'.repeat(500)])
    say(id)
  }
}
