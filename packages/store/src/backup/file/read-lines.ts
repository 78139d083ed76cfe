import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { damaged, notABackup } from './unreadable.ts'

/** Longest line read, in bytes: a picture of 2 MB is 4 MB of text; past this it is a bomb. */
const LONGEST_LINE = 64 * 1024 * 1024
const NEW_LINE = 0x0a
const GZIP_START = [0x1f, 0x8b]

/**
 * The lines of a packed file without their line breaks, in batches as they come off the disk. `onBytes` hears how much
 * of the file has been read. Throws Unreadable where it is not packed, cut short, or a line is too long.
 */
export async function* readLines(
  file: Blob,
  { signal, onBytes }: { readonly signal: AbortSignal; readonly onBytes: (bytes: number) => void },
): AsyncGenerator<readonly Buffer[]> {
  const start = new Uint8Array(await file.slice(0, GZIP_START.length).arrayBuffer())
  if (!GZIP_START.every((byte, index) => start[index] === byte)) throw notABackup()
  let rest: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of unpacked(file, onBytes)) {
      signal.throwIfAborted()
      const lines: Buffer[] = []
      let from = 0
      for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
        const piece = chunk.subarray(from, end)
        lines.push(rest.length === 0 ? piece : Buffer.concat([...rest, piece]))
        rest = []
        length = 0
        from = end + 1
      }
      if (from < chunk.length) {
        rest.push(chunk.subarray(from))
        length += chunk.length - from
        if (length > LONGEST_LINE) throw damaged('a line is longer than any row')
      }
      if (lines.length > 0) yield lines
    }
  } catch (error) {
    if (isZlibError(error)) throw damaged('it cannot be unpacked to its end')
    throw error
  }
  if (rest.length > 0) throw damaged('it ends in the middle of a line')
}

const unpacked = (file: Blob, onBytes: (bytes: number) => void): AsyncIterable<Buffer> => {
  // An error of the source reaches the reader through the unpacker, which the pipeline destroys with it.
  return pipeline(Readable.from(counted(file, onBytes)), createGunzip(), () => {})
}

async function* counted(file: Blob, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of file.stream()) {
    bytes += chunk.length
    onBytes(bytes)
    yield chunk
  }
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
