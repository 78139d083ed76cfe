import type { ContactCard, ImportEvent, ImportRow, PersonRecord } from '../../record.ts'
import { openSource } from '../../source/open-source.ts'
import { read } from '../index.ts'

type FileEnd = Extract<ImportEvent, { type: 'file-end' }>

export interface ReadVcf {
  readonly rows: readonly ImportRow[]
  readonly end: FileEnd
}

/** A card of these lines, with BEGIN, VERSION and END round them. */
export function vcard(version: '2.1' | '3.0' | '4.0', ...lines: readonly string[]): string {
  return ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n')
}

/** Reads a file as the importer does, and throws if it is refused. */
export async function readVcf(content: string | Uint8Array | Blob): Promise<ReadVcf> {
  const blob = content instanceof Blob ? content : new Blob([Buffer.from(content)])
  const source = await openSource({ name: 'contacts.vcf', blob })
  if (!source.ok) throw new Error(source.failure.message)
  const reading = await read([source.value])
  if (!reading.ok) throw new Error(reading.failure.message)
  const rows: ImportRow[] = []
  let end: FileEnd | undefined
  for await (const event of reading.value) {
    if (event.type === 'rows') rows.push(...event.rows)
    if (event.type === 'file-end') end = event
  }
  if (end === undefined) throw new Error('the file does not end')
  return { rows, end }
}

type Person = PersonRecord & { readonly card: ContactCard }

/** The one person in a file, with the warning of the row. */
export async function readOne(
  content: string | Uint8Array,
): Promise<Person & { warning: string | undefined }> {
  const { rows } = await readVcf(content)
  const [row] = rows
  if (row === undefined || !('record' in row) || rows.length !== 1) throw new Error('not one record')
  const { record, warning } = row
  if (record.kind !== 'person' || record.card === undefined) throw new Error('no person with a card')
  return { ...record, card: record.card, warning }
}

/** The smallest picture there is of a kind, as base64. */
export const PIXEL_GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
