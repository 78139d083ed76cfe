import { fail, ok, type Result } from '@rapport/domain'
import { ImapFlow } from 'imapflow'
import { findHost, type ResolveHost, resolveHost } from './find-host.ts'
import { type ImapFailure, imapFailure } from './imap-failure.ts'

export interface ImapAccount {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; else the connection is made safe before the login, unless the server is in the own network. */
  readonly secure: boolean
  readonly user: string
  readonly password: string
  /** Whether the server may be on this machine or in its own network. */
  readonly allowPrivate?: boolean
}

/** Milliseconds to connect, to be greeted, and of silence. */
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 90_000 }
/** Bytes of one header or mail that a server may send at once. */
const MAX_LITERAL = 32 * 1024 ** 2

/** Logs in to a mailbox at the address its name was found to have. Nothing of the conversation is logged anywhere. */
export async function connectImap(
  { host, port, secure, user, password, allowPrivate = true }: ImapAccount,
  resolve: ResolveHost = resolveHost,
): Promise<Result<ImapFlow, ImapFailure>> {
  const found = await locate(host, resolve)
  const [address] = found.addresses
  if (address === undefined)
    return fail({ code: 'UNREACHABLE', message: `${host} cannot be found. Is the name right?` })
  if (found.reach === 'nowhere' || (found.reach === 'near' && !allowPrivate)) {
    return fail({ code: 'ADDRESS_REFUSED', message: `${host} is at an address that is not read from.` })
  }
  const client = new ImapFlow({
    host: address,
    servername: host,
    port,
    secure,
    ...(secure ? {} : unlessSecure(found.reach === 'public')),
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
    maxLiteralSize: MAX_LITERAL,
    ...PATIENCE,
  })
  // Errors between two commands come as events; without a listener they would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return ok(client)
  } catch (error) {
    client.close()
    return fail(imapFailure(error, host))
  }
}

/**
 * Across the internet the connection must become safe before the login. In one's own network, where servers sign their own
 * certificates or have none, being encrypted is better than not, and more is not asked of it.
 */
const unlessSecure = (isPublic: boolean) =>
  isPublic ? { doSTARTTLS: true } : { tls: { rejectUnauthorized: false } }

async function locate(host: string, resolve: ResolveHost): ReturnType<typeof findHost> {
  const none = { addresses: [], reach: 'nowhere' } as const
  if (!URL.canParse(`https://${host}/`)) return none
  try {
    return await findHost(new URL(`https://${host}/`), resolve)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return none
    throw error
  }
}
