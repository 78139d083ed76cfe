import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { TooLarge } from './too-large.ts'

/** Thrown where what is packed ends early or does not add up. */
export class DamagedGzip extends Error {}

/** Bytes that a list unpacks to at most: 80 for each of the 50 million ties that are read. */
const MOST_BYTES = 4 * 1024 ** 3
/** Lists of ties pack to a third or a tenth; what packs to less than this part of itself, and is not small, is none. */
const MOST_RATIO = 200
/** Bytes below which that is not asked: they are read in seconds. */
const UNASKED_BYTES = 64 * 1024 ** 2
/** Bytes unpacked at a time. */
const CHUNK_BYTES = 256 * 1024

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The bytes of a stream, unpacked where it is gzip, in one part or several. Throws `DamagedGzip` or `TooLarge`. */
export async function* unzipped(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const source = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  const first = await source.next()
  if (first.done) return
  let packed = 0
  async function* all() {
    for (let next: IteratorResult<Uint8Array, unknown> = first; !next.done; next = await source.next()) {
      packed += next.value.length
      yield next.value
    }
  }
  if (!isGzip(first.value)) {
    yield* all()
    return
  }
  let bytes = 0
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES })
  // Failures of either reach whoever reads the last one.
  const unpacked: AsyncIterable<Uint8Array> = pipeline(Readable.from(all()), gunzip, () => {})
  try {
    for await (const chunk of unpacked) {
      bytes += chunk.length
      if (bytes > MOST_BYTES || (bytes > UNASKED_BYTES && bytes > packed * MOST_RATIO)) throw new TooLarge()
      yield chunk
    }
  } catch (error) {
    if (isOfGzip(error)) throw new DamagedGzip('what is packed cannot be unpacked', { cause: error })
    throw error
  }
}

const isOfGzip = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
