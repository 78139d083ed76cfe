import { LARGEST_PART_HEADER, MOST_PARTS } from './limits.ts'

/** One part of a form as it streams by: first its name, then its bytes. */
export type MultipartEvent =
  | {
      readonly type: 'part'
      readonly name: string
      readonly fileName: string | null
      readonly mediaType: string
    }
  | { readonly type: 'data'; readonly bytes: Uint8Array }
  | { readonly type: 'part-end' }

export class MultipartError extends Error {}

const CRLF = Buffer.from('\r\n')
const HEADER_END = Buffer.from('\r\n\r\n')

/** The boundary that the content type names, or null. */
export const boundaryOf = (contentType: string): string | null => {
  const match = /;\s*boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))/i.exec(contentType)
  return match?.[1] ?? match?.[2] ?? null
}

/**
 * Splits a multipart/form-data stream (RFC 7578) into its parts, holding no more than a chunk and a boundary in
 * memory. Throws MultipartError where the stream is not such a form or ends before it does.
 */
export async function* readMultipart(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<MultipartEvent> {
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  // The first boundary has no line break before it; pretending one makes it like all others.
  let buffer: Buffer = CRLF
  let state: State = 'preamble'
  let parts = 0
  // The line break that ends a part's header also begins the boundary of an empty part: kept, and passed over in data.
  let passOver = 0

  for await (const chunk of body) {
    buffer = Buffer.concat([buffer, chunk])
    while (state !== 'done') {
      if (state === 'after-delimiter') {
        if (buffer.length < CRLF.length) break
        state = stateAfterDelimiter(buffer)
      } else if (state === 'header') {
        const end = buffer.indexOf(HEADER_END)
        if (end > LARGEST_PART_HEADER || (end === -1 && buffer.length > LARGEST_PART_HEADER)) {
          throw new MultipartError('A part of the form has too long a header.')
        }
        if (end === -1) break
        parts += 1
        if (parts > MOST_PARTS) throw new MultipartError(`The form has more than ${MOST_PARTS} parts.`)
        yield partOf(buffer.subarray(0, end).toString('utf8'))
        buffer = buffer.subarray(end + HEADER_END.length - CRLF.length)
        passOver = CRLF.length
        state = 'data'
      } else {
        const at = buffer.indexOf(delimiter)
        const end = at === -1 ? Math.max(0, buffer.length - delimiter.length + 1) : at
        const from = Math.min(passOver, end)
        passOver -= from
        if (state === 'data' && end > from) yield { type: 'data', bytes: buffer.subarray(from, end) }
        buffer = buffer.subarray(at === -1 ? end : at + delimiter.length)
        if (at === -1) break
        if (state === 'data') yield { type: 'part-end' }
        state = 'after-delimiter'
      }
    }
    if (state === 'done') buffer = CRLF
  }
  if (state !== 'done')
    throw new MultipartError('The form ends before its last boundary: the upload was cut short.')
}

type State = 'preamble' | 'after-delimiter' | 'header' | 'data' | 'done'

const stateAfterDelimiter = (buffer: Buffer): State => {
  const next = buffer.subarray(0, CRLF.length)
  // The line break stays: a part without headers begins with the blank line itself.
  if (next.equals(CRLF)) return 'header'
  if (next.toString('latin1') === '--') return 'done'
  throw new MultipartError('The form is broken: something follows a boundary.')
}

const partOf = (header: string): MultipartEvent => {
  const disposition = /^content-disposition:\s*form-data\b(.*)$/im.exec(header)?.[1] ?? ''
  const name = parameterOf(disposition, 'name')
  if (name === null) throw new MultipartError('A part of the form has no name.')
  const mediaType = /^content-type:\s*([^\r\n;]{1,200})/im.exec(header)?.[1]?.trim()
  return {
    type: 'part',
    name,
    fileName: parameterOf(disposition, 'filename'),
    mediaType: mediaType ?? 'application/octet-stream',
  }
}

/** A quoted parameter, with the escapes that browsers make (HTML, form submission) and the one of curl. */
const parameterOf = (disposition: string, name: string): string | null => {
  const quoted = new RegExp(`;\\s*${name}="((?:\\\\"|[^"])*)"`, 'i')
    .exec(disposition)?.[1]
    ?.replaceAll('\\"', '"')
  const value = quoted ?? new RegExp(`;\\s*${name}=([^;\\s]+)`, 'i').exec(disposition)?.[1]
  return value?.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n') ?? null
}
