import { davError, multistatus, plainError, statusLine } from './answers.ts'
import type { Calls } from './calls.ts'
import { pathOf, type Resource } from './paths.ts'
import { type Facts, isOnlyByName, membersOf, type Properties, propertiesOf } from './properties.ts'
import {
  DAV,
  escapeXml,
  isNamed,
  keyOf,
  type QualifiedName,
  tag,
  tagName,
  type XmlElement,
} from './xml/index.ts'

/** What a PROPFIND asks for: everything usual, the names alone, or some by name. */
export type Wanted = 'all' | 'names' | readonly QualifiedName[]

/** Null when the body asks for nothing that PROPFIND knows. An empty body asks for everything. */
export const readWanted = (body: XmlElement | 'empty'): Wanted | null => {
  if (body === 'empty') return 'all'
  if (!isNamed(body, DAV, 'propfind')) return null
  for (const child of body.children) {
    if (isNamed(child, DAV, 'prop')) return child.children
    if (isNamed(child, DAV, 'allprop')) return 'all'
    if (isNamed(child, DAV, 'propname')) return 'names'
  }
  return null
}

/** The properties of a resource and, at depth 1, of what is in it. */
export const propfind = async (
  calls: Calls,
  resource: Resource,
  wanted: Wanted,
  depth: string,
): Promise<Response> => {
  const isCollection = resource.kind !== 'card' && resource.kind !== 'feed'
  if (depth !== '0' && depth !== '1' && isCollection) {
    return davError(403, tag('d:propfind-finite-depth'), 'Say Depth: 0 or Depth: 1.')
  }
  if (resource.kind === 'card') {
    const card = await calls.readOne(resource.card, '4.0')
    return card === null
      ? plainError(404, 'There is no such card.')
      : multistatus(oneByOne([describe(resource, { etag: card.etag }, wanted)]))
  }
  if (resource.kind !== 'book') {
    const shown = depth === '1' ? [resource, ...membersOf(resource)] : [resource]
    const book = shown.some(({ kind }) => kind === 'book') ? await calls.list() : null
    const parts = shown.map((each) =>
      describe(each, each.kind === 'book' && book !== null ? { syncToken: book.syncToken } : {}, wanted),
    )
    return multistatus(oneByOne(parts))
  }
  const { syncToken, cards } = await calls.list()
  const own = describe(resource, { syncToken }, wanted)
  if (depth === '0') return multistatus(oneByOne([own]))
  return multistatus(
    inBatches(cards, ({ href, etag }) => describe({ kind: 'card', card: href }, { etag }, wanted), {
      head: own,
    }),
  )
}

/** The answer about one resource, properties it does not have among them. */
export const describe = (resource: Resource, facts: Facts, wanted: Wanted, ...more: readonly string[]) =>
  tag(
    'd:response',
    tag('d:href', escapeXml(pathOf(resource))),
    ...propstats(propertiesOf(resource, facts), wanted, more),
  )

const propstats = (properties: Properties, wanted: Wanted, more: readonly string[]): readonly string[] => {
  if (wanted === 'names') return [found(Array.from(properties, ([key]) => tag(tagName(nameOf(key)))))]
  if (wanted === 'all') {
    const usual = [...properties].filter(([key]) => !isOnlyByName(key))
    return [found([...usual.map(([key, value]) => tag(tagName(nameOf(key)), value)), ...more])]
  }
  const known: string[] = [...more]
  const unknown: string[] = []
  for (const name of wanted) {
    const value = properties.get(keyOf(name))
    if (value === undefined) unknown.push(tag(tagName(name)))
    else known.push(tag(tagName(name), value))
  }
  const missing = unknown.length === 0 ? [] : [tag('d:propstat', tag('d:prop', ...unknown), statusLine(404))]
  return known.length === 0 && missing.length > 0 ? missing : [found(known), ...missing]
}

const found = (properties: readonly string[]): string =>
  tag('d:propstat', tag('d:prop', ...properties), statusLine(200))

const nameOf = (key: string): QualifiedName => {
  const end = key.indexOf('}')
  return { namespace: key.slice(1, end), name: key.slice(end + 1) }
}

const oneByOne = async function* (parts: readonly string[]) {
  yield* parts
}

/** Responses that leave in one piece: many small writes would cost more than making them. */
const RESPONSES_AT_ONCE = 500

export const inBatches = async function* <T>(
  items: readonly T[],
  toResponse: (item: T) => string,
  { head = '', tail = '' }: { readonly head?: string; readonly tail?: string },
) {
  yield head
  for (let from = 0; from < items.length; from += RESPONSES_AT_ONCE) {
    yield items
      .slice(from, from + RESPONSES_AT_ONCE)
      .map(toResponse)
      .join('')
  }
  yield tail
}
