import { failureResponse } from '../failure-response.ts'
import { isDeeperThan } from './json-depth.ts'
import { DEEPEST_JSON, LARGEST_JSON, LARGEST_UPLOAD } from './limits.ts'
import { readUpload, type Upload } from './read-upload.ts'

export type ReadBody =
  | { readonly ok: true; readonly request: Request; readonly release: () => Promise<void> }
  | { readonly ok: false; readonly response: Response }

const nothingToRelease = async () => {}

/**
 * The request with its body read within the limits, JSON into memory and files onto the disk, or the refusal.
 * `release` removes the files; call it when the answer is made.
 */
export const readBody = async (request: Request): Promise<ReadBody> => {
  if (request.method === 'GET' || request.method === 'HEAD') {
    return { ok: true, request, release: nothingToRelease }
  }
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'multipart/form-data') return readMultipart(request)
  if (type !== '' && type !== 'application/json') {
    return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send JSON, or multipart/form-data for files.')
  }
  const bytes = await readUpTo(request, LARGEST_JSON)
  if (bytes === null) return tooLarge(LARGEST_JSON)
  // A form of another site can send a body with no type; JSON of ours always says what it is.
  if (type === '' && bytes.length > 0) {
    return refuse(415, 'UNSUPPORTED_MEDIA_TYPE', 'Say what the body is: Content-Type: application/json.')
  }
  if (isDeeperThan(bytes, DEEPEST_JSON)) {
    return refuse(400, 'INVALID_INPUT', `The JSON nests deeper than ${DEEPEST_JSON} levels.`)
  }
  if (bytes.length > 0 && !isJson(bytes)) return refuse(400, 'INVALID_INPUT', 'The body is not JSON.')
  return { ok: true, request: withBody(request, bytes), release: nothingToRelease }
}

const isJson = (bytes: Uint8Array): boolean => {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return true
  } catch {
    return false
  }
}

const readMultipart = async (request: Request): Promise<ReadBody> => {
  if (Number(request.headers.get('content-length')) > LARGEST_UPLOAD) return tooLarge(LARGEST_UPLOAD)
  const upload = await readUpload(request)
  if (!upload.ok) {
    return upload.reason === 'too-large'
      ? tooLarge(LARGEST_UPLOAD)
      : refuse(400, 'INVALID_INPUT', upload.message)
  }
  return { ok: true, request: withForm(request, upload), release: upload.release }
}

const withBody = (request: Request, bytes: Uint8Array<ArrayBuffer>) =>
  new Request(request.url, {
    method: request.method,
    headers: request.headers,
    signal: request.signal,
    ...(bytes.length === 0 ? {} : { body: bytes }),
  })

/** The form is read already; whoever asks the request for it gets it without a second parse. */
const withForm = (request: Request, upload: Upload) =>
  Object.defineProperty(
    new Request(request.url, { method: request.method, headers: request.headers, signal: request.signal }),
    'formData',
    { value: async () => upload.form },
  )

const refuse = (status: number, code: string, message: string) =>
  ({ ok: false, response: failureResponse(status, code, message) }) as const

/** The rest of the body is not read: the connection ends with the answer. */
const tooLarge = (limit: number) =>
  ({
    ok: false,
    response: failureResponse(
      413,
      'TOO_LARGE',
      `The request is larger than the ${limit / 1024 / 1024} MB that are taken at once.`,
      { Connection: 'close' },
    ),
  }) as const

/** The body, or null when it is larger than so many bytes; the rest of it is not read then. */
export const readUpTo = async (request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  if (Number(request.headers.get('content-length')) > limit) return null
  if (request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body) {
    length += chunk.length
    if (length > limit) return null
    chunks.push(chunk)
  }
  return Uint8Array.from(Buffer.concat(chunks))
}
