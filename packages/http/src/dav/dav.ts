import type { OperationFailure, Run } from '@rapport/operations'
import { readUpTo } from '../body/index.ts'
import { davError, multistatus, plainError, statusLine } from './answers.ts'
import { createDoor } from './basic-auth.ts'
import { CallFailed, type Calls, createCalls } from './calls.ts'
import { deleteCard, getCard, putCard } from './card-methods.ts'
import { LARGEST_XML } from './limits.ts'
import { pathOf, type Resource, ROOT, resourceAt, WELL_KNOWN } from './paths.ts'
import { propfind, readWanted } from './propfind.ts'
import { report } from './report.ts'
import { DAV, escapeXml, isNamed, readXml, tag, tagName, type XmlElement } from './xml/index.ts'

export interface DavOptions {
  readonly run: Run
  /** Whether this is the key of the data directory, in constant time. */
  readonly isToken: (given: string) => boolean
  readonly now?: () => number
}

/** Answers a request below `/dav`; `address` says where it comes from, as far as that is known. */
export type Dav = (request: Request, address: string) => Promise<Response>

/** The methods of an address book, beyond those of the rest of the server. */
const DAV_METHODS = ['OPTIONS', 'GET', 'HEAD', 'PUT', 'DELETE', 'PROPFIND', 'PROPPATCH', 'REPORT'] as const

/** The people one knows as a CardDAV address book (RFC 6352), and the plan as a calendar to subscribe to. */
export const createDav = ({ run, isToken, now = Date.now }: DavOptions): Dav => {
  const calls = createCalls(run)
  const admit = createDoor({ isToken, now })

  return async (request, address) => {
    const { pathname } = new URL(request.url)
    if (pathname === WELL_KNOWN) return new Response(null, { status: 301, headers: { Location: ROOT } })
    const admission = admit(request.headers, address)
    if (admission === 'unknown') return notAdmitted()
    if (admission !== 'in') {
      return plainError(429, 'Too many wrong passwords. Wait a minute, then try again.', {
        'Retry-After': String(admission.waitSeconds),
      })
    }
    const resource = resourceAt(pathname)
    if (resource === null) return plainError(404, 'There is nothing here.')
    try {
      return await answer(calls, resource, request)
    } catch (error) {
      if (error instanceof CallFailed) return toResponse(error.failure)
      throw error
    }
  }
}

const notAdmitted = (): Response =>
  plainError(401, 'Any user name, and the key that `rapport token` prints as the password.', {
    'WWW-Authenticate': 'Basic realm="Rapport", charset="UTF-8"',
  })

const answer = async (calls: Calls, resource: Resource, request: Request): Promise<Response> => {
  const { headers, method } = request
  switch (method) {
    case 'OPTIONS':
      return new Response(null, {
        headers: { DAV: '1, 3, addressbook', Allow: allowed(resource).join(', ') },
      })
    case 'PROPFIND': {
      const body = await readBody(request)
      if (body instanceof Response) return body
      const wanted = readWanted(body)
      if (wanted === null) return plainError(400, 'This is no propfind.')
      return propfind(calls, resource, wanted, headers.get('depth') ?? 'infinity')
    }
    case 'REPORT': {
      const body = await readBody(request)
      if (body instanceof Response) return body
      if (body === 'empty') return plainError(400, 'Say which report.')
      return report(calls, resource, body, headers.get('depth'))
    }
    case 'PROPPATCH': {
      const body = await readBody(request)
      return body instanceof Response ? body : refuseChanges(resource, body)
    }
    case 'GET':
    case 'HEAD':
      if (resource.kind === 'card') return getCard(calls, resource.card, request)
      if (resource.kind === 'feed') return calendar(calls)
      return plainError(200, 'An address book. Give this address to a program that speaks CardDAV.')
    case 'PUT':
      return resource.kind === 'card' ? putCard(calls, resource.card, request) : notAllowed(resource)
    case 'DELETE':
      return resource.kind === 'card' ? deleteCard(calls, resource.card, request) : notAllowed(resource)
    default:
      return notAllowed(resource)
  }
}

const allowed = ({ kind }: Resource): readonly string[] => {
  if (kind === 'card') return DAV_METHODS
  const changing = new Set<string>(['PUT', 'DELETE'])
  return DAV_METHODS.filter((method) => !changing.has(method))
}

const notAllowed = (resource: Resource): Response =>
  plainError(405, 'This cannot be done here.', { Allow: allowed(resource).join(', ') })

const calendar = async (calls: Calls): Promise<Response> => {
  const { content } = await calls.calendar()
  return new Response(content, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="plan.ics"',
    },
  })
}

const readBody = async (request: Request): Promise<XmlElement | 'empty' | Response> => {
  const bytes = await readUpTo(request, LARGEST_XML)
  if (bytes === null) return plainError(413, 'The request is too large.', { Connection: 'close' })
  if (bytes.length === 0) return 'empty'
  try {
    const root = readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return root ?? plainError(400, 'This is not XML that is taken here.')
  } catch {
    return plainError(400, 'The XML is not in UTF-8.')
  }
}

/** Names and the like are Rapport's own; a client that would change them is told so for each. */
const refuseChanges = (resource: Resource, body: XmlElement | 'empty'): Promise<Response> | Response => {
  if (body === 'empty' || !isNamed(body, DAV, 'propertyupdate'))
    return plainError(400, 'This is no propertyupdate.')
  const names = body.children
    .flatMap(({ children }) => children)
    .filter((each) => isNamed(each, DAV, 'prop'))
    .flatMap(({ children }) => children)
  const error = tag('d:error', tag('d:cannot-modify-protected-property'))
  const refused = tag(
    'd:propstat',
    tag('d:prop', ...names.map((name) => tag(tagName(name)))),
    statusLine(403),
    error,
  )
  const part = tag('d:response', tag('d:href', escapeXml(pathOf(resource))), refused)
  return multistatus(
    (async function* () {
      yield part
    })(),
  )
}

/** The conditions of the RFCs for what can go wrong in an operation; whatever is not among them is the store's. */
const toResponse = ({ code, message, details }: OperationFailure): Response => {
  switch (code) {
    case 'CARD_NOT_FOUND':
      return plainError(404, message)
    case 'CARD_CHANGED':
      return plainError(412, message)
    case 'CARD_INVALID':
    case 'INVALID_INPUT':
      return davError(403, tag('c:valid-address-data'), message)
    case 'UID_TAKEN':
      return davError(409, tag('c:no-uid-conflict', holderOf(details)), message)
    case 'SYNC_TOKEN_EXPIRED':
      return davError(403, tag('d:valid-sync-token'), message)
    default:
      return plainError(503, message)
  }
}

const holderOf = (details: OperationFailure['details']): string =>
  typeof details?.href === 'string'
    ? tag('d:href', escapeXml(pathOf({ kind: 'card', card: details.href })))
    : ''
