/** Names that a browser on this machine may call us by. Any other in `Host` is another site's name pointed at us. */
const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]']

export interface OriginRule {
  readonly port: () => number
  /** The address listened on, when it is not loopback. */
  readonly host?: string | undefined
}

export type OriginRefusal = 'FOREIGN_HOST' | 'FOREIGN_ORIGIN' | 'FOREIGN_SITE'

const CHANGES_NOTHING = new Set(['GET', 'HEAD'])

/** Why a request does not come from this machine's own pages or programs; null when it does. */
export const refuseOrigin = (
  request: Pick<Request, 'method' | 'headers' | 'url'>,
  rule: OriginRule,
): OriginRefusal | null => {
  const host = request.headers.get('host') ?? ''
  // A request line may name a whole address, and another host in it than the header does.
  const isOwn = isOwnHost(host, rule) && new URL(request.url).host === new URL(`http://${host}`).host
  if (!isOwn) return 'FOREIGN_HOST'
  const origin = request.headers.get('origin')
  if (origin !== null && origin !== `http://${host}`) return 'FOREIGN_ORIGIN'
  const site = request.headers.get('sec-fetch-site')
  const isOwnSite = site === null || site === 'same-origin' || site === 'none'
  return isOwnSite || CHANGES_NOTHING.has(request.method) ? null : 'FOREIGN_SITE'
}

/** A browser says where a writing request comes from in at least one of two ways; a forged one says neither or wrong. */
export const provesOrigin = (headers: Headers): boolean =>
  headers.has('origin') || headers.get('sec-fetch-site') === 'same-origin'

const isOwnHost = (host: string, { port, host: listened }: OriginRule): boolean => {
  const names = listened === undefined ? LOOPBACK_NAMES : [...LOOPBACK_NAMES, listened]
  // A browser leaves the default port out.
  return names.some((name) => host === `${name}:${port()}` || (port() === 80 && host === name))
}
