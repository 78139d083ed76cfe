import { MOST_WRONG_PASSWORDS } from './limits.ts'

/** Milliseconds for which wrong passwords are counted, and for which an address must then wait. */
const WINDOW = 60_000
/** Most addresses remembered; one more forgets the one that tried first. */
const MOST_ADDRESSES = 1_000

export type Admission = 'in' | 'unknown' | { readonly waitSeconds: number }

export interface DoorOptions {
  /** In constant time. */
  readonly isToken: (given: string) => boolean
  /** Milliseconds on any clock. */
  readonly now: () => number
}

/**
 * Lets in whoever has the key as the password, under any user name: clients of address books know no other way.
 * Who guesses is not listened to for the rest of the minute, the right key included.
 */
export const createDoor = ({ isToken, now }: DoorOptions) => {
  const tries = new Map<string, { readonly since: number; count: number }>()

  const triesOf = (address: string) => {
    const known = tries.get(address)
    if (known !== undefined && now() - known.since < WINDOW) return known
    tries.delete(address)
    const fresh = { since: now(), count: 0 }
    const [oldest] = tries.keys()
    if (oldest !== undefined && tries.size >= MOST_ADDRESSES) tries.delete(oldest)
    tries.set(address, fresh)
    return fresh
  }

  return (headers: Headers, address: string): Admission => {
    const key = keyIn(headers.get('authorization') ?? '')
    if (key === null) return 'unknown'
    const own = triesOf(address)
    if (own.count >= MOST_WRONG_PASSWORDS) {
      return { waitSeconds: Math.max(1, Math.ceil((own.since + WINDOW - now()) / 1000)) }
    }
    if (isToken(key)) return 'in'
    own.count += 1
    return 'unknown'
  }
}

/** The password of Basic, or what programs send as Bearer; null when neither was sent. */
const keyIn = (header: string): string | null => {
  const [, scheme = '', value = ''] = /^(basic|bearer) +(\S+)$/i.exec(header) ?? []
  if (scheme === '') return null
  if (scheme.toLowerCase() === 'bearer') return value
  const decoded = Buffer.from(value, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  return colon < 0 ? '' : decoded.slice(colon + 1)
}
