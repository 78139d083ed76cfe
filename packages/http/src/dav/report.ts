import { type AddressData, addressData, readAddressData } from './address-data.ts'
import { davError, multistatus, plainError, statusOnly } from './answers.ts'
import type { Calls, ReadCard } from './calls.ts'
import { type Filter, matches, readFilter } from './filter/index.ts'
import { MOST_HREFS } from './limits.ts'
import { BOOK, pathOf, type Resource, resourceAt } from './paths.ts'
import { describe, inBatches } from './propfind.ts'
import { CARDDAV, DAV, escapeXml, isNamed, tag, type XmlElement } from './xml/index.ts'

/** The reports of an address book: some cards by name, those that pass a filter, what has changed. */
export const report = async (
  calls: Calls,
  resource: Resource,
  body: XmlElement,
  depth: string | null,
): Promise<Response> => {
  const isBook = resource.kind === 'book'
  if (isNamed(body, CARDDAV, 'addressbook-multiget') && (isBook || resource.kind === 'card')) {
    return multiget(calls, body)
  }
  if (isNamed(body, CARDDAV, 'addressbook-query') && (isBook || resource.kind === 'card')) {
    return query(calls, resource, body, depth)
  }
  if (isNamed(body, DAV, 'sync-collection') && isBook) return syncCollection(calls, body)
  return davError(403, tag('d:supported-report'), `There is no report ${body.name} of this.`)
}

interface WantedOfCards {
  readonly properties: readonly XmlElement[]
  readonly data: AddressData | null
}

/** What is to be said of each card, or why it cannot be. */
const readWantedOfCards = (body: XmlElement): WantedOfCards | Response => {
  const asked = child(body, DAV, 'prop')
  // Without a list every usual property is meant; of a card these are few.
  const properties = asked?.children ?? USUAL
  const data = readAddressData(properties)
  if (data === 'unsupported') {
    return davError(403, tag('c:supported-address-data'), 'Cards are given as text/vcard 3.0 or 4.0.')
  }
  return { properties: properties.filter((each) => !isNamed(each, CARDDAV, 'address-data')), data }
}

const USUAL: readonly XmlElement[] = ['getetag', 'getcontenttype', 'resourcetype'].map((name) => ({
  namespace: DAV,
  name,
  attributes: new Map(),
  children: [],
  text: '',
}))

const describeCard = (card: ReadCard, { properties, data }: WantedOfCards): string =>
  describe(
    { kind: 'card', card: card.href },
    { etag: card.etag },
    properties,
    ...(data === null ? [] : [addressData(card.vcard, data)]),
  )

const multiget = async (calls: Calls, body: XmlElement): Promise<Response> => {
  const wanted = readWantedOfCards(body)
  if (wanted instanceof Response) return wanted
  const asked = body.children.filter((each) => isNamed(each, DAV, 'href')).map(({ text }) => text.trim())
  if (asked.length > MOST_HREFS) return plainError(413, `At most ${MOST_HREFS} cards are given at once.`)
  const places = new Map(asked.map((text) => [text, cardAt(text)]))
  const elsewhere = [...places].filter(([, card]) => card === null).map(([text]) => statusOnly(text, 404))
  const names = new Set([...places.values()].filter((card) => card !== null))

  const parts = async function* () {
    if (elsewhere.length > 0) yield elsewhere.join('')
    for await (const found of calls.readMany([...names], wanted.data?.version ?? '3.0')) {
      yield found
        .map(({ href, card }) =>
          card === null ? statusOnly(pathOf({ kind: 'card', card: href }), 404) : describeCard(card, wanted),
        )
        .join('')
    }
  }
  return multistatus(parts())
}

/** The card that an address or path names; null for anything else. */
const cardAt = (text: string): string | null => {
  const path = URL.parse(text, `http://rapport.invalid${BOOK}`)?.pathname ?? ''
  const resource = resourceAt(path)
  return resource?.kind === 'card' ? resource.card : null
}

const query = async (
  calls: Calls,
  resource: Resource,
  body: XmlElement,
  depth: string | null,
): Promise<Response> => {
  const wanted = readWantedOfCards(body)
  if (wanted instanceof Response) return wanted
  const asked = child(body, CARDDAV, 'filter')
  const filter: Filter | string = asked === undefined ? { test: 'anyof', properties: [] } : readFilter(asked)
  if (typeof filter === 'string') {
    return davError(403, tag(`c:${filter}`), 'Part of this filter is not known here, so none of it is used.')
  }
  const limit = readLimit(body, CARDDAV)
  if (limit === 'invalid') return plainError(400, 'The limit is no number.')
  const names = await namesIn(calls, resource, depth)
  const version = wanted.data?.version ?? '3.0'

  const parts = async function* () {
    let given = 0
    for await (const found of calls.readMany(names, version)) {
      const passed = found.flatMap(({ card }) => (card !== null && matches(filter, card.vcard) ? [card] : []))
      const shown = passed.slice(0, limit === null ? passed.length : limit - given)
      given += shown.length
      yield shown.map((card) => describeCard(card, wanted)).join('')
      if (shown.length < passed.length) {
        yield statusOnly(pathOf(resource), 507, tag('d:error', tag('d:number-of-matches-within-limits')))
        return
      }
    }
  }
  return multistatus(parts())
}

/** Depth 0 is the collection itself, which is no card; a client that names no depth means what is in it. */
const namesIn = async (
  calls: Calls,
  resource: Resource,
  depth: string | null,
): Promise<readonly string[]> => {
  if (resource.kind === 'card') return [resource.card]
  return depth === '0' ? [] : (await calls.list()).cards.map(({ href }) => href)
}

const syncCollection = async (calls: Calls, body: XmlElement): Promise<Response> => {
  const level = child(body, DAV, 'sync-level')?.text.trim() ?? '1'
  if (level !== '1' && level !== 'infinite') return plainError(400, 'The sync-level is 1 or infinite.')
  const limit = readLimit(body, DAV)
  if (limit === 'invalid') return plainError(400, 'The limit is no number.')
  const since = child(body, DAV, 'sync-token')?.text.trim() ?? ''
  const { syncToken, cards, removed } = await listSince(calls, since)
  if (limit !== null && cards.length + removed.length > limit) {
    // What changed at one time cannot be told in two halves: the token stands for all of it.
    return davError(507, tag('d:number-of-matches-within-limits'), 'More has changed than the limit allows.')
  }
  const properties = child(body, DAV, 'prop')?.children ?? USUAL
  return multistatus(
    inBatches(
      [...removed, ...cards],
      (each) =>
        typeof each === 'string'
          ? statusOnly(pathOf({ kind: 'card', card: each }), 404)
          : describe({ kind: 'card', card: each.href }, { etag: each.etag }, properties),
      { tail: tag('d:sync-token', escapeXml(syncToken)) },
    ),
  )
}

const listSince = (calls: Calls, since: string) => (since === '' ? calls.list() : calls.list(since))

const readLimit = (body: XmlElement, namespace: string): number | null | 'invalid' => {
  const limit = child(body, namespace, 'limit')
  if (limit === undefined) return null
  const text = child(limit, namespace, 'nresults')?.text.trim() ?? ''
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 'invalid'
}

const child = (element: XmlElement, namespace: string, name: string): XmlElement | undefined =>
  element.children.find((each) => isNamed(each, namespace, name))
