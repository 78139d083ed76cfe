import { createHash, timingSafeEqual } from 'node:crypto'

export type Caller = 'token' | 'session'

/** Who may call: programs with the token, and the browser that was opened with the printed address. */
export interface Access {
  /** Goes into the printed address; worth a session as long as this server lives, and nothing after. */
  readonly openingCode: string
  readonly callerOf: (headers: Headers) => Caller | null
  /** Whether this is the token; as fast for a wrong one as for the right one. */
  readonly isToken: (given: string) => boolean
  /** The session's cookie for the opening code of the printed address; null when it is not that. */
  readonly openByCode: (code: string) => string | null
  /** The same for the token, typed by hand. Never taken from an address, where it would be kept in a history. */
  readonly openByToken: (typed: string) => string | null
}

export interface AccessOptions {
  readonly token: string
  /** Unguessable text, fresh at each call. */
  readonly newSecret: () => string
  /** Cookies know no ports: two servers on one machine must not overwrite each other's. */
  readonly port: () => number
}

export const createAccess = ({ token, newSecret, port }: AccessOptions): Access => {
  const openingCode = newSecret()
  const session = newSecret()
  const cookieName = () => `rapport-${port()}`
  const cookie = () => `${cookieName()}=${session}; Path=/; HttpOnly; SameSite=Strict`

  return {
    openingCode,
    callerOf: (headers) => {
      const bearer = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
      if (bearer !== undefined) return isSame(bearer, token) ? 'token' : null
      const shown = readCookie(headers.get('cookie') ?? '', cookieName())
      return shown !== null && isSame(shown, session) ? 'session' : null
    },
    isToken: (given) => isSame(given, token),
    openByCode: (code) => (isSame(code, openingCode) ? cookie() : null),
    openByToken: (typed) => (isSame(typed.trim(), token) ? cookie() : null),
  }
}

/** Compared by digest: the same time whatever the length, and however much of it is right. */
const isSame = (given: string, expected: string): boolean =>
  timingSafeEqual(createHash('sha256').update(given).digest(), createHash('sha256').update(expected).digest())

const readCookie = (header: string, name: string): string | null => {
  for (const pair of header.split(';')) {
    const [key, value] = pair.trim().split('=', 2)
    if (key === name && value !== undefined) return value
  }
  return null
}
