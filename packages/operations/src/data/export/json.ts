import { type Contact, toContact } from '../../people/contact.ts'
import type { WorkspaceRows } from '../../ports/backup.ts'
import { EXPORT_FORMAT, EXPORT_VERSION } from '../rapport-export/index.ts'
import type { Exporter } from './exported.ts'

/** People read and written at once. */
const PEOPLE_AT_ONCE = 1_000

/** Everything: the people as they are shown, for readers, and every row as it is kept, for `rapport import`. */
export const exportJson: Exporter = async ({ store, now }) => {
  const rows = await store.backup.rows()
  const people = await store.people.cards(null)
  const contacts = people.map(toContact)
  return {
    name: 'rapport-everything',
    ending: 'json',
    mediaType: 'application/json',
    content: write({ exportedAt: now.toISOString(), contacts, rows }),
  }
}

interface Parts {
  readonly exportedAt: string
  readonly contacts: readonly Contact[]
  readonly rows: WorkspaceRows
}

async function* write({ exportedAt, contacts, rows }: Parts): AsyncGenerator<string> {
  const head = { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt, schema: rows.schema }
  yield `${JSON.stringify(head).slice(0, -1)},\n"people": [`
  for (let start = 0; start < contacts.length; start += PEOPLE_AT_ONCE) {
    const slice = contacts.slice(start, start + PEOPLE_AT_ONCE).map((contact) => JSON.stringify(contact))
    yield `${start === 0 ? '' : ','}\n${slice.join(',\n')}`
  }
  yield '\n],\n"rows": {'
  yield* writeRows(rows)
  yield '\n}}\n'
}

async function* writeRows({ pages }: WorkspaceRows): AsyncGenerator<string> {
  let current: string | null = null
  for await (const { table, rows } of pages()) {
    if (table === current) yield ','
    else yield `${current === null ? '' : '\n],'}\n${JSON.stringify(table)}: [`
    current = table
    yield `\n${rows.join(',\n')}`
  }
  if (current !== null) yield '\n]'
}
