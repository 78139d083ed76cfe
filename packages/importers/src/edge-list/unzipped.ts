import { DecompressionStream, ReadableStream } from 'node:stream/web'

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The bytes of a stream, unpacked where it is gzip. Throws a TypeError where what is packed is damaged. */
export async function* unzipped(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const source = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  const first = await source.next()
  if (first.done) return
  async function* all() {
    yield new Uint8Array(first.value as Uint8Array)
    for (let next = await source.next(); !next.done; next = await source.next())
      yield new Uint8Array(next.value)
  }
  if (!isGzip(first.value)) yield* all()
  else yield* ReadableStream.from(all()).pipeThrough(new DecompressionStream('gzip'))
}
