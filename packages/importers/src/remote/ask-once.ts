import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { isIPv6, type LookupFunction } from 'node:net'

export interface Question {
  readonly url: URL
  /** The only addresses that are connected to, whatever the host resolves to by now. */
  readonly addresses: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/** Sends one GET and answers with its head; a redirect is an answer like any other. The host's name goes into TLS and `Host`. */
export const askOnce = ({ url, addresses, headers, signal }: Question): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestSecure : requestPlain
    // A connection of its own: a pooled one could lead where another host was found.
    request(url, { agent: false, headers, signal, lookup: pinnedTo(addresses) }, resolve)
      .on('error', reject)
      .end()
  })

const pinnedTo =
  (addresses: readonly string[]): LookupFunction =>
  (_host, { all }, done) => {
    const pinned = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
    const [first] = pinned
    if (all === true || first === undefined) done(null, pinned)
    else done(null, first.address, first.family)
  }
