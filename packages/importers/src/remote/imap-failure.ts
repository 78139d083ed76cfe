/** Why a mailbox could not be read. Messages name the host, never the password. */
export interface ImapFailure {
  readonly code:
    | 'ADDRESS_REFUSED'
    | 'UNREACHABLE'
    /** No encryption that can be trusted: a certificate of nobody known, or none offered. */
    | 'NOT_SAFE'
    | 'LOGIN_REFUSED'
    /** A folder asked for is not there. */
    | 'NOT_FOUND'
    | 'TOO_SLOW'
    | 'BAD_ANSWER'
  readonly message: string
}

/** What an error of the mail connection means. All that it may carry of the login is left behind. */
export function imapFailure(error: unknown, host: string): ImapFailure {
  if (!(error instanceof Error)) return badAnswer(host)
  if ('authenticationFailed' in error && error.authenticationFailed === true) {
    return { code: 'LOGIN_REFUSED', message: `${host} does not accept this name and password.` }
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (/CERT|SIGNATURE|ISSUER|CA_CHAIN|ERR_SSL|ERR_TLS|EPROTO|STARTTLS/.test(code) || 'tlsFailed' in error) {
    return { code: 'NOT_SAFE', message: `${host} offers no encryption that can be trusted.` }
  }
  if (/TIMEOUT|ETIMEDOUT/i.test(code)) {
    return { code: 'TOO_SLOW', message: `${host} took too long to answer. Try again later.` }
  }
  if (
    /^(?:ECONN|EHOST|ENET|ENOTFOUND|EAI_|EPIPE|NoConnection|EConnectionClosed|ClosedAfterConnect)/.test(code)
  ) {
    return { code: 'UNREACHABLE', message: `${host} does not answer. Is there a network?` }
  }
  return badAnswer(host)
}

const badAnswer = (host: string): ImapFailure => ({
  code: 'BAD_ANSWER',
  message: `${host} answered something that cannot be understood.`,
})
