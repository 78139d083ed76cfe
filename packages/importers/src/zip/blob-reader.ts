import { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'
import { readBlob } from '../byte-stream.ts'

/** The directory is read in many small steps; one block of this size serves most of them. */
const BLOCK_BYTES = 64 * 1024

/** Lets yauzl read from a Blob. A class because yauzl asks for one. */
export class BlobReader extends RandomAccessReader {
  readonly #blob: Blob
  #blockStart = 0
  #block = Buffer.alloc(0)

  constructor(blob: Blob) {
    super()
    this.#blob = blob
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(readBlob(this.#blob.slice(start, end)))
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    this.#bytes(position, length).then(
      (bytes) => callback(null, bytes.copy(buffer, offset)),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
    )
  }

  async #bytes(position: number, length: number): Promise<Buffer> {
    const from = position - this.#blockStart
    if (from < 0 || from + length > this.#block.length) {
      const slice = this.#blob.slice(position, position + Math.max(length, BLOCK_BYTES))
      this.#block = Buffer.from(await slice.arrayBuffer())
      this.#blockStart = position
      return this.#block.subarray(0, length)
    }
    return this.#block.subarray(from, from + length)
  }
}
