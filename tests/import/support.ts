import { registry } from '@rapport/operations'
import type { TestRuntime } from '@rapport/testkit'
import pg from 'pg'

export interface ConnectionRow {
  readonly first: string
  readonly last: string
  readonly slug?: string
  readonly email?: string
  readonly company?: string
  readonly position?: string
  readonly on?: string
}

/** A Connections.csv of today's era. */
export const connectionsCsv = (rows: readonly ConnectionRow[]): string =>
  [
    'Notes:',
    '"When exporting your connection data, you may notice that some of the email addresses are missing."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...rows.map((row) =>
      [
        row.first,
        row.last,
        row.slug === undefined ? '' : `https://www.linkedin.com/in/${row.slug}`,
        row.email ?? '',
        quote(row.company ?? ''),
        quote(row.position ?? ''),
        row.on ?? '08 Feb 2021',
      ].join(','),
    ),
  ].join('\n')

/** A Connections.csv as it was until 2021: no preamble, no profile addresses. */
export const oldConnectionsCsv = (rows: readonly ConnectionRow[]): string =>
  [
    'First Name,Last Name,Email Address,Company,Position,Connected On',
    ...rows.map((row) =>
      [
        row.first,
        row.last,
        row.email ?? '',
        quote(row.company ?? ''),
        quote(row.position ?? ''),
        row.on ?? '08 Feb 2021',
      ].join(','),
    ),
  ].join('\n')

export interface MessageRow {
  readonly conversation: string
  readonly from: string
  readonly fromSlug: string
  readonly to: string
  readonly toSlug: string
  readonly at: string
  readonly text: string
}

export const messagesCsv = (rows: readonly MessageRow[]): string =>
  [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
    ...rows.map((row) =>
      [
        row.conversation,
        '',
        row.from,
        `https://www.linkedin.com/in/${row.fromSlug}`,
        row.to,
        `https://www.linkedin.com/in/${row.toSlug}`,
        row.at,
        '',
        quote(row.text),
        'INBOX',
      ].join(','),
    ),
  ].join('\n')

const quote = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export const file = (name: string, content: string): File => new File([content], name, { type: 'text/csv' })

export const importFiles = (test: TestRuntime, ...files: readonly File[]) =>
  test.call(registry.import.run, { files })

/** Tables that keep the history of imports; everything else must be as it was after an undo. */
const HISTORY = new Set(['workspace', 'import_run', 'import_file', 'import_row', 'import_change'])
/** Columns whose value says when something happened to the row, not what it says. */
const INCIDENTAL = ['sequence']

/** Every row of every table but the history, in a fixed order. */
export const dump = async (test: TestRuntime): Promise<Record<string, unknown[]>> => {
  const admin = new pg.Client(test.database.admin)
  await admin.connect()
  try {
    const { rows: tables } = await admin.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    )
    const result: Record<string, unknown[]> = {}
    for (const { name } of tables.filter((table) => !HISTORY.has(table.name))) {
      const { rows } = await admin.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) - $1::text[] as row from ${name} t order by 1`,
        [INCIDENTAL],
      )
      result[name] = rows.map(({ row }) => row)
    }
    return result
  } finally {
    await admin.end()
  }
}
