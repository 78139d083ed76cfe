import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { type ByteStream, CHUNK_BYTES, type Damage, readBlob } from '../byte-stream.ts'
import type { ZipEntry } from './zip-entry.ts'

const STORED = 0
const DEFLATED = 8

export const canRead = (entry: ZipEntry): boolean => entry.method === STORED || entry.method === DEFLATED

/**
 * The bytes of an entry, inflated as they are asked for and counted against the size it claims: never more than that
 * is handed out. Damage is known when the bytes end.
 */
export function readEntry(archive: Blob, entry: ZipEntry, signal?: AbortSignal): ByteStream {
  let damage: Damage | null = null
  async function* bytes(): AsyncGenerator<Uint8Array, void> {
    const packed = readBlob(archive.slice(entry.start, entry.start + entry.compressedSize), signal)
    let count = 0
    let checksum = 0
    try {
      for await (const chunk of entry.method === STORED ? packed : inflate(packed)) {
        count += chunk.length
        if (count > entry.size) break
        checksum = crc32(chunk, checksum)
        yield chunk
      }
    } catch (error) {
      signal?.throwIfAborted()
      damage = damageOf(error)
      return
    }
    if (count !== entry.size) damage = 'size-lie'
    else if (checksum !== entry.checksum) damage = 'checksum'
  }
  return { bytes: bytes(), damage: () => damage }
}

async function* inflate(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const inflater = createInflateRaw({ chunkSize: CHUNK_BYTES })
  // An error in either part destroys both, and the loop below throws it.
  pipeline(Readable.from(packed), inflater, () => {})
  for await (const chunk of inflater) yield chunk
}

function damageOf(error: unknown): Damage {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'Z_BUF_ERROR') return 'truncated'
  if (typeof code === 'string' && code.startsWith('Z_')) return 'corrupt'
  if (error instanceof DOMException) return 'unreadable'
  throw error
}
