import ipaddr from 'ipaddr.js'

/**
 * Where an IP address leads: to the internet, to this machine or its own network, or nowhere that anybody could mean
 * (multicast, reserved, and link-local, where cloud machines keep their credentials).
 */
export type Reach = 'public' | 'near' | 'nowhere'

const NEAR: ReadonlySet<string> = new Set(['loopback', 'private', 'carrierGradeNat', 'uniqueLocal'])
/** All that is assigned for use across the internet (RFC 4291 §2.4); what is outside may not be listed by name. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3')
/** Addresses of the old internet as the translator of a network without them writes them (RFC 6052 §2.1). */
const TRANSLATED = ipaddr.IPv6.parseCIDR('64:ff9b::/96')

/** Judges one address, and for one that holds another inside, that other. What cannot be read leads nowhere. */
export const reachOf = (address: string): Reach => {
  if (!ipaddr.isValid(address)) return 'nowhere'
  const parsed = ipaddr.parse(address)
  return parsed instanceof ipaddr.IPv4 ? reachOf4(parsed) : reachOf6(parsed)
}

const reachOf4 = (address: ipaddr.IPv4): Reach => {
  const range = address.range()
  if (range === 'unicast') return 'public'
  return NEAR.has(range) ? 'near' : 'nowhere'
}

const reachOf6 = (address: ipaddr.IPv6): Reach => {
  if (address.isIPv4MappedAddress()) return reachOf4(address.toIPv4Address())
  const bytes = address.toByteArray()
  if (address.match(TRANSLATED)) return publicOrNowhere(bytes.slice(12))
  const range = address.range()
  if (range === '6to4') return publicOrNowhere(bytes.slice(2, 6))
  if (range === 'unicast') return address.match(GLOBAL) ? 'public' : 'nowhere'
  return NEAR.has(range) ? 'near' : 'nowhere'
}

/** Nobody's own network is behind a translator. */
const publicOrNowhere = (bytes: number[]): Reach =>
  reachOf4(new ipaddr.IPv4(bytes)) === 'public' ? 'public' : 'nowhere'
