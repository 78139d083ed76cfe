import { DECLARATIONS, escapeXml, tag, XML_HEAD } from './xml/index.ts'

const XML = { 'Content-Type': 'application/xml; charset=utf-8' }

/** What stands in the way, named as the RFCs name it, and in words for who looks at the traffic. */
export const davError = (
  status: number,
  condition: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(
    `${XML_HEAD}<d:error ${DECLARATIONS}>${condition}${tag('r:message xmlns:r="urn:rapport"', escapeXml(message))}</d:error>`,
    { status, headers: { ...XML, ...headers } },
  )

/** A refusal for which no RFC has a name. */
export const plainError = (
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(`${message}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  })

/** A multi-status answer, sent while it is made; a failure before its first part still becomes another answer. */
export const multistatus = async (parts: AsyncIterable<string>): Promise<Response> => {
  const source = parts[Symbol.asyncIterator]()
  const first = await source.next()
  const text = async function* () {
    yield `${XML_HEAD}<d:multistatus ${DECLARATIONS}>`
    for (let part = first; part.done !== true; part = await source.next()) yield part.value
    yield '</d:multistatus>\n'
  }
  return new Response(toStream(text()), { status: 207, headers: XML })
}

const toStream = (text: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await text.next()
      if (done === true) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await text.return(undefined)
    },
  })
}

const STATUS: Readonly<Record<number, string>> = {
  200: 'HTTP/1.1 200 OK',
  403: 'HTTP/1.1 403 Forbidden',
  404: 'HTTP/1.1 404 Not Found',
  507: 'HTTP/1.1 507 Insufficient Storage',
}

export const statusLine = (status: number): string => tag('d:status', STATUS[status] ?? `HTTP/1.1 ${status}`)

/** A resource about which only a status is to be said. */
export const statusOnly = (path: string, status: number, ...more: readonly string[]): string =>
  tag('d:response', tag('d:href', escapeXml(path)), statusLine(status), ...more)
