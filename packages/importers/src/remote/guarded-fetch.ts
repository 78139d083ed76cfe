import type { IncomingMessage } from 'node:http'
import { fail, ok, type Result } from '@rapport/domain'
import { askOnce, type Question } from './ask-once.ts'
import { failureOf, refusalOf } from './explain.ts'
import type { FetchFailure } from './fetch-failure.ts'
import { findHost, type ResolveHost, resolveHost } from './find-host.ts'
import { MAX_ANSWER_BYTES, MAX_REDIRECTS, PATIENCE } from './limits.ts'
import { readAnswer } from './read-answer.ts'

/** A name and password, sent by HTTP's basic scheme. */
export interface Credentials {
  readonly user: string
  readonly password: string
}

export interface FetchOptions {
  /** Whether the address itself, and no other it leads to, may be on this machine or in its own network. */
  readonly allowPrivate?: boolean
  /** Sent to the origin of the address and to no other. */
  readonly credentials?: Credentials | null
  /** Headers that are nobody's secret. */
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes of the answer, before and after unpacking. */
  readonly maxBytes?: number
  /** Milliseconds for everything; more and it is too slow. */
  readonly patience?: number
  /** Aborting it makes the call throw its reason. */
  readonly signal?: AbortSignal
}

export type Fetched =
  | { readonly isUnchanged: true }
  | {
      readonly isUnchanged: false
      readonly body: Blob
      readonly etag: string | null
      readonly lastModified: string | null
    }

/** The world outside: how hosts are found and asked. */
export interface Network {
  readonly resolve: ResolveHost
  readonly ask: (question: Question) => Promise<IncomingMessage>
}

const internet: Network = { resolve: resolveHost, ask: askOnce }

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Fetches what the user subscribed to, by http, https or webcal, and cannot be led elsewhere: every address a host has is
 * judged, the judged ones are connected to, and each redirect is judged anew. Credentials within the address are not used.
 */
export const guardedFetch = async (
  address: string,
  options: FetchOptions = {},
  network: Partial<Network> = {},
): Promise<Result<Fetched, FetchFailure>> => {
  const { signal, patience = PATIENCE } = options
  signal?.throwIfAborted()
  const start = webAddress(address)
  if (start === null) return fail(refusalOf('', 'not-web'))
  const deadline = AbortSignal.timeout(patience)
  const stop = signal === undefined ? deadline : AbortSignal.any([signal, deadline])
  try {
    return await follow(start, { options, stop, ...internet, ...network })
  } catch (error) {
    signal?.throwIfAborted()
    if (deadline.aborted) return fail(refusalOf(start.hostname, 'slow'))
    const failure = failureOf(start.hostname, error)
    if (failure === null) throw error
    return fail(failure)
  }
}

interface Journey extends Network {
  readonly options: FetchOptions
  readonly stop: AbortSignal
}

const follow = async (
  start: URL,
  { options, stop, resolve, ask }: Journey,
): Promise<Result<Fetched, FetchFailure>> => {
  // Named is the host that the user knows; what it leads to is the word of a stranger.
  const refuse = (reason: Parameters<typeof refusalOf>[1]) => fail(refusalOf(start.hostname, reason))
  const { allowPrivate = false, credentials = null, maxBytes = MAX_ANSWER_BYTES } = options
  let url = start
  // Whoever is led away and back is not at home again: another host chose where to.
  let isHome = true
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const { addresses, reach } = await orAborted(findHost(url, resolve), stop)
    if (reach !== 'public') {
      if (!isHome) return refuse('leads-to-private')
      if (reach === 'nowhere') return refuse('nowhere')
      if (!allowPrivate) return refuse('private')
    }
    const login = isHome ? credentials : null
    if (login !== null && url.protocol === 'http:' && reach === 'public') return refuse('in-the-clear')
    const answer = await ask({ url, addresses, headers: headersOf(options.headers, login), signal: stop })
    if (!REDIRECTS.has(answer.statusCode ?? 0)) {
      return received(answer, start.hostname, { maxBytes, signal: stop })
    }
    answer.destroy()
    const next = webAddress(answer.headers.location ?? '', url)
    if (next === null) return refuse('leads-nowhere')
    isHome = isHome && next.origin === start.origin
    url = next
  }
  return refuse('circles')
}

const received = async (
  answer: IncomingMessage,
  host: string,
  limits: Parameters<typeof readAnswer>[1],
): Promise<Result<Fetched, FetchFailure>> => {
  const { statusCode = 0, headers } = answer
  if (statusCode !== 200) {
    answer.destroy()
    return statusCode === 304 ? ok({ isUnchanged: true }) : fail(refusalOf(host, statusCode))
  }
  const body = await readAnswer(answer, limits)
  if (typeof body === 'string') {
    answer.destroy()
    return fail(refusalOf(host, body))
  }
  return ok({
    isUnchanged: false,
    body,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
  })
}

const headersOf = (
  headers: FetchOptions['headers'],
  login: Credentials | null,
): Readonly<Record<string, string>> => {
  const told = { ...headers, 'accept-encoding': 'gzip', 'user-agent': 'Rapport' }
  if (login === null) return told
  const pair = Buffer.from(`${login.user}:${login.password}`).toString('base64')
  return { ...told, authorization: `Basic ${pair}` }
}

/** Null for what is no address of the web. A name and password in it are dropped: a redirect could plant them. */
const webAddress = (text: string, base?: URL): URL | null => {
  // Replaced before reading: only then are numbers in the host's place understood as the addresses they are.
  const url = URL.parse(text.trim().replace(/^webcals?:/i, 'https:'), base)
  if (text.trim() === '' || url === null || !/^https?:$/.test(url.protocol)) return null
  url.username = ''
  url.password = ''
  url.hash = ''
  return url
}

/** A lookup cannot be called off; it can be waited for no longer. */
const orAborted = <T>(work: Promise<T>, stop: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const leave = () => reject(stop.reason)
    if (stop.aborted) leave()
    stop.addEventListener('abort', leave, { once: true })
    work.then(resolve, reject).finally(() => stop.removeEventListener('abort', leave))
  })
