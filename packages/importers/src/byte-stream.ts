/** Why a stream of bytes ended before its time. */
export type Damage = 'truncated' | 'corrupt' | 'checksum' | 'size-lie' | 'unreadable'

/** Bytes that may end early: after the last chunk, `damage` tells whether they did, and why. */
export interface ByteStream {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly damage: () => Damage | null
}

/** Bytes read at a time: large enough to be fast, small enough that progress moves and memory stays flat. */
export const CHUNK_BYTES = 256 * 1024

/** The bytes of a blob, chunk by chunk. Throws what the blob throws, and the signal's reason when it is aborted. */
export async function* readBlob(blob: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array, void> {
  for (let offset = 0; offset < blob.size; offset += CHUNK_BYTES) {
    signal?.throwIfAborted()
    yield new Uint8Array(await blob.slice(offset, offset + CHUNK_BYTES).arrayBuffer())
  }
}

/** The bytes of a blob as a stream that ends with damage `unreadable` when the blob cannot be read further. */
export function streamBlob(blob: Blob, signal?: AbortSignal): ByteStream {
  let damage: Damage | null = null
  async function* bytes(): AsyncGenerator<Uint8Array, void> {
    try {
      yield* readBlob(blob, signal)
    } catch (error) {
      signal?.throwIfAborted()
      // A file that vanished or changed under us: the platform says so with this one kind of error.
      if (!(error instanceof DOMException)) throw error
      damage = 'unreadable'
    }
  }
  return { bytes: bytes(), damage: () => damage }
}
