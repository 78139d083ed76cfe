import { inspect } from 'node:util'
import type { AnyOperation, Run } from '@rapport/operations'
import { type Context, Hono } from 'hono'
import { type Access, createAccess, provesOrigin, refuseOrigin } from './access/index.ts'
import { CALL_ID, createApi } from './api.ts'
import { readBody } from './body/index.ts'
import { callEvents, createCallBoard } from './calls/index.ts'
import { createDav, isDavPath } from './dav/index.ts'
import { failureResponse } from './failure-response.ts'
import { goOnPage, howToGetInPage, notBuiltPage } from './pages/index.ts'
import { openApiDocument, referencePage } from './reference/index.ts'
import { secured } from './security-headers.ts'
import { createWebFiles } from './web/index.ts'

export interface HttpAppOptions {
  readonly run: Run
  /** What programs send as `Authorization: Bearer …`. */
  readonly token: string
  readonly newSecret: () => string
  /** The port listened on; asked at every request, for it may be known only after listening. */
  readonly port: () => number
  /** The address listened on, when it is not loopback. */
  readonly host?: string
  /** The built web UI. */
  readonly web?: {
    readonly root: string
    /** Somebody opens a page: what the pages need may be made ready while the browser loads them. */
    readonly onVisit?: () => void
  }
  readonly version: string
  readonly onDefect?: (defect: unknown, operation: AnyOperation) => void
}

export interface HttpApp {
  readonly app: Hono
  /** Belongs into the address that is printed: `/?open=…`. */
  readonly openingCode: string
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'])
/** These say what Rapport is, not what is in it. */
const PUBLIC = new Set(['/api/openapi.json', '/api/reference'])

const REFUSALS = {
  FOREIGN_HOST: 'This address is not one that Rapport answers to.',
  FOREIGN_ORIGIN: 'Rapport answers only its own pages, not those of other sites.',
  FOREIGN_SITE: 'Rapport takes changes only from its own pages.',
} as const

const logDefect = (defect: unknown, operation: AnyOperation) => {
  process.stderr.write(`${operation.name} failed: ${inspect(defect)}\n`)
}

/** Everything the server answers, as a web-standard app; `serveHttp` puts it on a port. */
export const createHttpApp = (options: HttpAppOptions): HttpApp => {
  const { run, token, newSecret, port, host, web, version, onDefect = logDefect } = options
  const access = createAccess({ token, newSecret, port })
  const board = createCallBoard()
  const api = createApi({ run, board, onDefect })
  const dav = createDav({ run, isToken: access.isToken })
  const files = web === undefined ? null : createWebFiles(web.root)
  const app = new Hono()

  app.use(async (context, next) => {
    const refusal = refuse(context.req.raw, access, { port, host })
    if (refusal !== null) return secured(refusal)
    await next()
    context.res = secured(context.res)
  })

  app.get('/api/openapi.json', async () => Response.json(await openApiDocument(version)))
  app.get('/api/reference', () => referencePage(version))

  app.get('/api/calls/:id/events', (context) => {
    const id = context.req.param('id')
    return CALL_ID.test(id) ? callEvents(board, id.toLowerCase()) : noSuchCall()
  })
  app.delete('/api/calls/:id', (context) =>
    board.cancel(context.req.param('id').toLowerCase()) ? new Response(null, { status: 204 }) : noSuchCall(),
  )
  app.all('/dav', (context) => dav(context.req.raw, addressOf(context)))
  app.all('/dav/*', (context) => dav(context.req.raw, addressOf(context)))
  app.all('/.well-known/carddav', (context) => dav(context.req.raw, addressOf(context)))
  app.all('/api/*', (context) => api.rest(context.req.raw))
  app.all('/rpc/*', (context) => api.rpc(context.req.raw))

  app.post('/open', async (context) => {
    const read = await readBody(context.req.raw)
    if (!read.ok) return read.response
    const key = (await read.request.formData()).get('key')
    await read.release()
    const cookie = typeof key === 'string' ? access.openByToken(key) : null
    return cookie === null ? howToGetInPage(true) : goOnPage(cookie)
  })

  app.get('*', async (context) => {
    const { pathname, searchParams } = new URL(context.req.url)
    const code = searchParams.get('open')
    if (code !== null) {
      const cookie = access.openByCode(code)
      return cookie === null ? howToGetInPage() : goOnPage(cookie)
    }
    const isPage = pathname === '/index.html' || !/\.\w+$/.test(pathname)
    const file = isPage ? null : await files?.serve(pathname, context.req.raw.headers)
    if (file) return file
    if (!isPage) return failureResponse(404, 'NOT_FOUND', 'There is no such file.')
    if (access.callerOf(context.req.raw.headers) === null) return howToGetInPage()
    if (!files?.isBuilt) return notBuiltPage()
    web?.onVisit?.()
    return (await files.serve('/index.html', context.req.raw.headers)) ?? notBuiltPage()
  })

  app.notFound(() => failureResponse(404, 'NOT_FOUND', 'There is nothing here.'))
  app.onError((error) => {
    process.stderr.write(`the server failed: ${inspect(error)}\n`)
    return secured(
      failureResponse(500, 'INTERNAL', 'Something went wrong inside Rapport. Its log says more.'),
    )
  })

  return { app, openingCode: access.openingCode }
}

/** Where a request comes from, as the socket says; a test without one has no address. */
const addressOf = ({ env }: Context): string => {
  const { incoming } = (env ?? {}) as {
    readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } }
  }
  return incoming?.socket?.remoteAddress ?? ''
}

const noSuchCall = () => failureResponse(404, 'CALL_NOT_FOUND', 'No call with this id is running.')

/** What keeps strangers out, before anything else happens; null lets the request in. */
const refuse = (
  request: Request,
  access: Access,
  rule: { readonly port: () => number; readonly host: string | undefined },
): Response | null => {
  const foreign = refuseOrigin(request, rule)
  if (foreign !== null) return failureResponse(403, foreign, REFUSALS[foreign])
  const { pathname } = new URL(request.url)
  // The address book has methods and an admission of its own.
  if (isDavPath(pathname)) return null
  if (!METHODS.has(request.method)) {
    return failureResponse(405, 'METHOD_NOT_ALLOWED', 'Rapport takes GET, POST, PATCH and DELETE.', {
      Allow: [...METHODS].join(', '),
    })
  }
  const isData = pathname.startsWith('/api/') || pathname.startsWith('/rpc/')
  if (!isData || PUBLIC.has(pathname)) return null
  const caller = access.callerOf(request.headers)
  if (caller === null) {
    return failureResponse(
      401,
      'UNAUTHORIZED',
      'Send the key of this data directory as "Authorization: Bearer …"; `rapport token` prints it.',
      { 'WWW-Authenticate': 'Bearer' },
    )
  }
  const isChange = request.method !== 'GET' && request.method !== 'HEAD'
  if (caller === 'session' && isChange && !provesOrigin(request.headers)) {
    return failureResponse(403, 'FOREIGN_ORIGIN', REFUSALS.FOREIGN_ORIGIN)
  }
  return null
}
