import { readUpTo } from '../body/index.ts'
import { acceptedVersion } from './address-data.ts'
import { davError, plainError } from './answers.ts'
import type { Calls } from './calls.ts'
import { LARGEST_CARD } from './limits.ts'
import { tag } from './xml/index.ts'

const VCARD = 'text/vcard'
/** What clients call a card. Nothing at all, and the name for anything, are taken as one too. */
const CARD_TYPES = new Set([
  '',
  VCARD,
  'text/x-vcard',
  'text/directory',
  'application/octet-stream',
  'application/vcard',
])

const changed = () => plainError(412, 'The card has changed meanwhile. Read it again, and change that.')

export const getCard = async (calls: Calls, href: string, request: Request): Promise<Response> => {
  const version = acceptedVersion(request.headers)
  const card = await calls.readOne(href, version)
  if (card === null) return plainError(404, 'There is no such card.')
  const headers = { ETag: `"${card.etag}"`, Vary: 'Accept' }
  const known = readTags(request.headers.get('if-none-match'))
  if (known === '*' || known?.includes(card.etag)) return new Response(null, { status: 304, headers })
  const wanted = readTags(request.headers.get('if-match'))
  if (wanted !== null && wanted !== '*' && !wanted.includes(card.etag)) return changed()
  return new Response(card.vcard, {
    headers: { ...headers, 'Content-Type': `${VCARD}; charset=utf-8; version=${version}` },
  })
}

export const putCard = async (calls: Calls, href: string, request: Request): Promise<Response> => {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '').toLowerCase().split(';')
  if (!CARD_TYPES.has(type.trim())) {
    return davError(415, tag('c:supported-address-data'), 'Send a vCard: Content-Type: text/vcard.')
  }
  const bytes = await readUpTo(request, LARGEST_CARD)
  if (bytes === null) {
    return davError(413, tag('c:max-resource-size'), 'The card is larger than the 4 MB that are taken.', {
      Connection: 'close',
    })
  }
  const vcard = decode(bytes, parameters)
  if (vcard === null) return davError(403, tag('c:valid-address-data'), 'The card is not in UTF-8.')
  const condition = await readCondition(calls, href, request.headers)
  if (condition === 'failed') return changed()
  const { isNew } = await calls.write({ href, vcard, ...condition })
  // No ETag: the card is kept field by field, and what is read next may be written otherwise than it was sent.
  return new Response(null, { status: isNew ? 201 : 204 })
}

export const deleteCard = async (calls: Calls, href: string, request: Request): Promise<Response> => {
  const condition = await readCondition(calls, href, request.headers)
  if (condition === 'failed' || condition.isNew) return changed()
  await calls.remove(href, condition.ifMatch)
  return new Response(null, { status: 204 })
}

interface Condition {
  readonly ifMatch?: string
  readonly isNew?: boolean
}

/**
 * What must hold of the card when it is written. One tag is checked where the card is changed, so that nothing comes
 * between; a list is first narrowed to the tag that the card has now.
 */
const readCondition = async (calls: Calls, href: string, headers: Headers): Promise<Condition | 'failed'> => {
  const required = readTags(headers.get('if-match'))
  const refused = readTags(headers.get('if-none-match'))
  if (required === null && refused === null) return {}
  if (refused === '*') return required === null ? { isNew: true } : 'failed'
  if (required !== '*' && required?.length === 1 && refused === null) return { ifMatch: required[0] ?? '' }
  const now = (await calls.readOne(href, '4.0'))?.etag ?? null
  if (refused !== null && now !== null && refused.includes(now)) return 'failed'
  if (required === null) return now === null ? { isNew: true } : { ifMatch: now }
  return now !== null && (required === '*' || required.includes(now)) ? { ifMatch: now } : 'failed'
}

/** The strong tags of a header without their quotes; a weak one never matches, and is left out. Null without the header. */
const readTags = (header: string | null): readonly string[] | '*' | null => {
  if (header === null) return null
  if (header.trim() === '*') return '*'
  return header
    .split(',')
    .map((text) => /^"([^"]*)"$/.exec(text.trim())?.[1])
    .filter((text) => text !== undefined)
}

const decode = (bytes: Uint8Array, parameters: readonly string[]): string | null => {
  const charset = parameters
    .map((parameter) => /^\s*charset="?([\w-]+)"?\s*$/.exec(parameter)?.[1])
    .find((name) => name !== undefined)
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
