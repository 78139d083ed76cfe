import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { TableRows } from '@rapport/operations'
import type { BackupHeader } from './header.ts'

/** Half the work of gzip's usual level, for files a tenth larger. */
const COMPRESSION_LEVEL = 4

/** Packed at once, in bytes: large enough to pack well, small enough to hold. */
const PART = 1024 * 1024

const pack = promisify<Buffer, { level: number }, Buffer>(gzip)

/**
 * A backup file: one JSON text a line, the header, every row in the order of its tables, the footer; packed in parts, of
 * which gzip makes one whole. Rows are asked for only as parts are: whoever stops in between leaves no query behind.
 */
export async function* writeBackup(
  header: BackupHeader,
  pages: AsyncIterable<TableRows>,
): AsyncGenerator<Uint8Array> {
  let waiting: Buffer[] = []
  let length = 0
  for await (const lines of linesOf(header, pages)) {
    waiting.push(lines)
    length += lines.length
    if (length < PART) continue
    yield await pack(Buffer.concat(waiting), { level: COMPRESSION_LEVEL })
    waiting = []
    length = 0
  }
  yield await pack(Buffer.concat(waiting), { level: COMPRESSION_LEVEL })
}

async function* linesOf(header: BackupHeader, pages: AsyncIterable<TableRows>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const hashed = (text: string): Buffer => {
    const bytes = Buffer.from(text)
    hash.update(bytes)
    return bytes
  }
  let rows = 0
  yield hashed(`${JSON.stringify(header)}\n`)
  for await (const page of pages) {
    rows += page.rows.length
    yield hashed(`${page.rows.join('\n')}\n`)
  }
  yield Buffer.from(`${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`)
}
