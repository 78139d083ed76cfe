import { lookup } from 'node:dns/promises'
import ipaddr from 'ipaddr.js'
import { type Reach, reachOf } from './judge-address.ts'

/** Answers with all addresses of a host; throws an error with a `code` if there is none. */
export type ResolveHost = (host: string) => Promise<readonly string[]>

/** As every other program on this machine would find it, its file of hosts included. */
export const resolveHost: ResolveHost = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address)

/** A host with the addresses it had when they were judged: to these, and no others, a connection is made. */
export interface FoundHost {
  readonly addresses: readonly string[]
  /** Of all of them the worst: one private address among public ones is how a guard is tricked. */
  readonly reach: Reach
}

/** Finds where the host of a URL leads. An address in its place is taken as it is. */
export const findHost = async (url: URL, resolve: ResolveHost): Promise<FoundHost> => {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = ipaddr.isValid(host) ? [host] : await resolve(host)
  return { addresses, reach: worst(addresses.map(reachOf)) }
}

const worst = (reaches: readonly Reach[]): Reach => {
  if (reaches.length === 0 || reaches.includes('nowhere')) return 'nowhere'
  return reaches.includes('near') ? 'near' : 'public'
}
