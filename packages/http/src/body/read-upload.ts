import { openAsBlob } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LARGEST_FIELD, LARGEST_UPLOAD } from './limits.ts'
import { boundaryOf, MultipartError, type MultipartEvent, readMultipart } from './multipart.ts'

export interface Upload {
  readonly ok: true
  /** Its files are read from the disk when asked for. */
  readonly form: FormData
  /** Removes the files. */
  readonly release: () => Promise<void>
}

export type ReadUpload =
  | Upload
  | { readonly ok: false; readonly reason: 'too-large' | 'broken'; readonly message: string }

type Part = Extract<MultipartEvent, { type: 'part' }>

/** Receives one part: into a file when it has a file name, else into memory. */
interface Sink {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly finish: () => Promise<void>
}

/** Streams an upload onto the disk, into a directory of its own that nobody else may read. */
export const readUpload = async (request: Request): Promise<ReadUpload> => {
  const boundary = boundaryOf(request.headers.get('content-type') ?? '')
  if (boundary === null || request.body === null) {
    return { ok: false, reason: 'broken', message: 'The form names no boundary, or has no body.' }
  }
  const directory = await mkdtemp(join(tmpdir(), 'rapport-upload-'))
  const release = () => rm(directory, { recursive: true, force: true })
  try {
    const form = await receive(readMultipart(limited(request.body), boundary), directory)
    return { ok: true, form, release }
  } catch (error) {
    await release()
    if (error instanceof TooLarge) return { ok: false, reason: 'too-large', message: 'Too large.' }
    if (error instanceof MultipartError) return { ok: false, reason: 'broken', message: error.message }
    throw error
  }
}

class TooLarge extends Error {}

async function* limited(body: AsyncIterable<Uint8Array>) {
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > LARGEST_UPLOAD) throw new TooLarge()
    yield chunk
  }
}

const receive = async (events: AsyncIterable<MultipartEvent>, directory: string): Promise<FormData> => {
  const form = new FormData()
  const opened: FileHandle[] = []
  let sink: Sink | null = null
  let count = 0
  try {
    for await (const event of events) {
      if (event.type === 'part') {
        count += 1
        sink =
          event.fileName === null
            ? intoField(form, event)
            : await intoFile(form, event, event.fileName, join(directory, String(count)), opened)
      } else if (event.type === 'data') await sink?.write(event.bytes)
      else await sink?.finish()
    }
  } finally {
    await Promise.all(opened.map((handle) => handle.close()))
  }
  return form
}

const intoField = (form: FormData, part: Part): Sink => {
  const chunks: Uint8Array[] = []
  let length = 0
  return {
    write: async (bytes) => {
      length += bytes.length
      if (length > LARGEST_FIELD) throw new TooLarge()
      chunks.push(Uint8Array.from(bytes))
    },
    finish: async () => form.append(part.name, Buffer.concat(chunks).toString('utf8')),
  }
}

/** The path is ours, numbered; the name the sender gave is only a name. */
const intoFile = async (
  form: FormData,
  part: Part,
  fileName: string,
  path: string,
  opened: FileHandle[],
): Promise<Sink> => {
  const handle = await open(path, 'wx', 0o600)
  opened.push(handle)
  return {
    write: async (bytes) => {
      await handle.writeFile(bytes)
    },
    finish: async () => {
      opened.splice(opened.indexOf(handle), 1)
      await handle.close()
      const blob = await openAsBlob(path, { type: part.mediaType })
      form.append(part.name, new File([blob], fileName, { type: part.mediaType }))
    },
  }
}
