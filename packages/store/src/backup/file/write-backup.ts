import { createHash, type Hash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { TableRows } from '@rapport/operations'
import type { BackupHeader } from './header.ts'

/** Half the work of gzip's usual level, for files a tenth larger. */
const COMPRESSION_LEVEL = 4

/** A backup file: gzip of one JSON text a line, the header, every row in the order of its tables, the footer. */
export const writeBackup = (
  header: BackupHeader,
  pages: AsyncIterable<TableRows>,
): AsyncIterable<Uint8Array> =>
  Readable.from(linesOf(header, pages), { objectMode: false }).compose(
    createGzip({ level: COMPRESSION_LEVEL }),
  ) as AsyncIterable<Uint8Array>

async function* linesOf(header: BackupHeader, pages: AsyncIterable<TableRows>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let rows = 0
  yield hashed(hash, `${JSON.stringify(header)}\n`)
  for await (const page of pages) {
    rows += page.rows.length
    yield hashed(hash, `${page.rows.join('\n')}\n`)
  }
  yield Buffer.from(`${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`)
}

const hashed = (hash: Hash, text: string): Buffer => {
  const bytes = Buffer.from(text)
  hash.update(bytes)
  return bytes
}
