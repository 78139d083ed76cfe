import type { FetchFailure } from './fetch-failure.ts'

type Reason = Exclude<keyof typeof REASONS, number>

const REASONS = {
  'not-web': ['ADDRESS_REFUSED', () => 'That is no address on the web: one begins with https or webcal.'],
  private: [
    'ADDRESS_REFUSED',
    (host) => `${host} is on this machine or in a local network, where Rapport only reads when told so.`,
  ],
  nowhere: ['ADDRESS_REFUSED', (host) => `${host} is at an address that no server can have.`],
  'leads-to-private': [
    'ADDRESS_REFUSED',
    (host) => `${host} leads on to this machine or a local network, where Rapport does not follow.`,
  ],
  'in-the-clear': [
    'ADDRESS_REFUSED',
    (host) => `The password would travel to ${host} for all to read. Use its https address.`,
  ],
  'leads-nowhere': ['BAD_ANSWER', (host) => `${host} leads on to something that is no address on the web.`],
  circles: ['BAD_ANSWER', (host) => `${host} leads from one address to the next without end.`],
  'too-large': ['TOO_LARGE', (host) => `What ${host} sends is larger than any calendar.`],
  'packed-otherwise': ['BAD_ANSWER', (host) => `${host} packs its answer in a way it was not asked for.`],
  slow: ['TOO_SLOW', (host) => `${host} took too long to answer. Try again later.`],
  broken: ['BAD_ANSWER', (host) => `What ${host} sends is broken.`],
  certificate: ['BAD_ANSWER', (host) => `${host} cannot prove who it is: its certificate is not trusted.`],
  unknown: [
    'UNREACHABLE',
    (host) => `${host} cannot be found. Is the address right, and is there a network?`,
  ],
  unreachable: ['UNREACHABLE', (host) => `${host} does not answer. Is there a network?`],
} as const satisfies Record<string, readonly [FetchFailure['code'], (host: string) => string]>

/** Why a fetch was given up, or for a number the status it was answered with, in words. */
export const refusalOf = (host: string, reason: Reason | number): FetchFailure => {
  if (typeof reason === 'number') return statusFailure(host, reason)
  const [code, say] = REASONS[reason]
  return { code, message: say(host) }
}

const statusFailure = (host: string, status: number): FetchFailure => {
  if (status === 401 || status === 403) {
    return { code: 'LOGIN_REFUSED', message: `${host} wants another name or password.` }
  }
  if (status === 404 || status === 410) {
    return { code: 'NOT_FOUND', message: `${host} has nothing at this address any more.` }
  }
  return { code: 'BAD_ANSWER', message: `${host} answered with status ${status}.` }
}

/** What an error of the network means; null for one that is none. */
export const failureOf = (host: string, error: unknown): FetchFailure | null => {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (typeof code !== 'string') return null
  return refusalOf(host, reasonOf(code))
}

const reasonOf = (code: string): Reason => {
  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(code)) return 'unknown'
  if (/CERT|SIGNATURE|ISSUER|CA_CHAIN/.test(code)) return 'certificate'
  if (/^(HPE_|EPROTO|ERR_SSL|ERR_TLS|Z_)/.test(code)) return 'broken'
  return 'unreachable'
}
