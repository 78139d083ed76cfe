import type { CardVersion } from './calls.ts'
import { readContentLines } from './filter/index.ts'
import { CARDDAV, escapeXml, isNamed, tag, type XmlElement } from './xml/index.ts'

/** How the cards themselves are asked for in a report. */
export interface AddressData {
  readonly version: CardVersion
  /** Properties in upper case, with whether their values are wanted; null for the whole card. */
  readonly only: ReadonlyMap<string, { readonly hasValue: boolean }> | null
}

/** Clients that do not say which version they read are given the one that all of them read (RFC 6352, 10.4). */
const USUAL_VERSION = '3.0'

/** Null where none is asked for; `unsupported` for a type or version that there is not. */
export const readAddressData = (properties: readonly XmlElement[]): AddressData | null | 'unsupported' => {
  const element = properties.find((property) => isNamed(property, CARDDAV, 'address-data'))
  if (element === undefined) return null
  const type = element.attributes.get('content-type') ?? 'text/vcard'
  const version = toVersion(element.attributes.get('version') ?? USUAL_VERSION)
  if (type.toLowerCase() !== 'text/vcard' || version === null) return 'unsupported'
  const named = element.children.filter((child) => isNamed(child, CARDDAV, 'prop'))
  const isWhole = named.length === 0 || element.children.some((child) => isNamed(child, CARDDAV, 'allprop'))
  if (isWhole) return { version, only: null }
  return {
    version,
    only: new Map(
      named.map(({ attributes }) => [
        (attributes.get('name') ?? '').toUpperCase(),
        { hasValue: attributes.get('novalue') !== 'yes' },
      ]),
    ),
  }
}

const toVersion = (text: string): CardVersion | null => (text === '3.0' || text === '4.0' ? text : null)

/** The card as a property of an answer. */
export const addressData = (vcard: string, wanted: AddressData): string =>
  tag('c:address-data', escapeXml(wanted.only === null ? vcard : narrow(vcard, wanted.only)))

/** What makes it a card, whatever is asked for. */
const ALWAYS = new Set(['BEGIN', 'VERSION', 'END'])

const narrow = (vcard: string, only: NonNullable<AddressData['only']>): string =>
  readContentLines(vcard)
    .flatMap(({ name, raw }) => {
      if (ALWAYS.has(name)) return [raw]
      const wanted = only.get(name)
      if (wanted === undefined) return []
      return [wanted.hasValue ? raw : `${name}:`]
    })
    .map((line) => `${line}\r\n`)
    .join('')

/** The version that `Accept` asks for: 4.0 only when it is named. */
export const acceptedVersion = (headers: Headers): CardVersion =>
  /text\/vcard\s*;\s*version="?4\.0/i.test(headers.get('accept') ?? '') ? '4.0' : USUAL_VERSION
