import { type AppOption, EXIT, type Io, write } from '@rapport/cli'

export const SERVE_OPTIONS: readonly AppOption[] = [
  { flags: '--port <number>', description: 'The port; 4600 or a free one if left out' },
  { flags: '--host <address>', description: 'The address to listen on; only this machine if left out' },
  { flags: '--open', description: 'Open the browser as well' },
]

export interface ServeFlags {
  readonly port?: number
  readonly host?: string
  readonly opensBrowser: boolean
}

/** Listening everywhere has no name that a browser could be held to. */
const EVERYWHERE = new Set(['0.0.0.0', '::', '*'])

/** The flags, or what is wrong with them. */
export const readServeFlags = (
  options: Readonly<Record<string, string | boolean | undefined>>,
): ServeFlags | string => {
  const { port, host, open } = options
  if (typeof port === 'string' && !/^\d{1,5}$/.test(port)) return `"${port}" is not a port.`
  if (Number(port) > 65_535) return `"${port}" is not a port: the highest is 65535.`
  if (typeof host === 'string' && EVERYWHERE.has(host)) {
    return 'Name the one address to listen on. Rapport has no encryption of its own: for other machines put a proxy with TLS before it.'
  }
  return {
    ...(typeof port === 'string' ? { port: Number(port) } : {}),
    ...(typeof host === 'string' ? { host } : {}),
    opensBrowser: open === true,
  }
}

export const refuseFlags = async (why: string, io: Io): Promise<number> => {
  await write(io.stderr, `✗ ${why}\n`)
  return EXIT.usage
}
