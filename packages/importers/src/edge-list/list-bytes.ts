import type { EdgeListFailure } from './edge-row.ts'
import { TooLarge } from './too-large.ts'
import { DamagedGzip, unzipped } from './unzipped.ts'

/** Thrown where bytes are no text in an encoding of ASCII's kind: such text holds no zero. */
export class NoText extends Error {}

/** The bytes of a list, unpacked if asked and gzip, without a byte order mark. Throws what `failureOf` knows. */
export async function* listBytes(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  unzip: boolean,
): AsyncGenerator<Uint8Array, void> {
  let isFirst = true
  for await (const chunk of unzip ? unzipped(chunks) : chunks) {
    if (chunk.includes(0)) throw new NoText()
    const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
    yield hasMark ? chunk.subarray(3) : chunk
    isFirst = false
  }
}

/** Why a list cannot be read; null where the error is another one. */
export const failureOf = (error: unknown): EdgeListFailure | null => {
  if (error instanceof NoText) return 'no-text'
  if (error instanceof DamagedGzip) return 'damaged'
  return error instanceof TooLarge ? 'too-large' : null
}
