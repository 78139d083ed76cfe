import { LARGEST_CARD } from './limits.ts'
import { HOME, PRINCIPAL, pathOf, type Resource } from './paths.ts'
import { CALENDAR_SERVER, CARDDAV, DAV, escapeXml, keyOf, tag } from './xml/index.ts'

/** What is known of a resource beyond its place. */
export interface Facts {
  /** Of the address book. */
  readonly syncToken?: string
  /** Of a card. */
  readonly etag?: string
}

/** Live properties of a resource: the key of each name, and the XML inside it. */
export type Properties = ReadonlyMap<string, string>

const dav = (name: string) => keyOf({ namespace: DAV, name })
const carddav = (name: string) => keyOf({ namespace: CARDDAV, name })
const href = (path: string) => tag('d:href', escapeXml(path))

const privileges = (...names: readonly string[]): string =>
  names.map((name) => tag('d:privilege', tag(`d:${name}`))).join('')

const reports = (...names: readonly string[]): string =>
  names.map((name) => tag('d:supported-report', tag('d:report', tag(name)))).join('')

const RESOURCE_TYPE: Readonly<Record<Resource['kind'], string>> = {
  root: tag('d:collection'),
  principal: tag('d:collection') + tag('d:principal'),
  home: tag('d:collection'),
  book: tag('d:collection') + tag('c:addressbook'),
  card: '',
  feed: '',
}

const DISPLAY_NAME: Readonly<Record<Exclude<Resource['kind'], 'card'>, string>> = {
  root: 'Rapport',
  principal: 'You',
  home: 'Address books',
  book: 'Rapport',
  feed: 'The plan of Rapport',
}

/** Everything a resource has to say of itself; `syncToken` and `etag` only where they are given. */
export const propertiesOf = (resource: Resource, facts: Facts = {}): Properties =>
  new Map([
    [dav('resourcetype'), RESOURCE_TYPE[resource.kind]],
    [dav('current-user-principal'), href(PRINCIPAL)],
    [dav('owner'), href(PRINCIPAL)],
    [dav('current-user-privilege-set'), privilegesOn(resource)],
    ...(resource.kind === 'card' ? [] : [[dav('displayname'), DISPLAY_NAME[resource.kind]] as const]),
    ...ownProperties(resource, facts),
  ])

const privilegesOn = ({ kind }: Resource): string => {
  if (kind === 'book') {
    return privileges('read', 'write-content', 'bind', 'unbind', 'read-current-user-privilege-set')
  }
  if (kind === 'card') return privileges('read', 'write-content', 'read-current-user-privilege-set')
  return privileges('read', 'read-current-user-privilege-set')
}

const ownProperties = (
  resource: Resource,
  { syncToken, etag }: Facts,
): readonly (readonly [string, string])[] => {
  switch (resource.kind) {
    case 'root':
    case 'home':
      return []
    case 'principal':
      return [
        [dav('principal-URL'), href(pathOf(resource))],
        [carddav('addressbook-home-set'), href(HOME)],
      ]
    case 'book':
      return [
        [carddav('addressbook-description'), 'The people you know'],
        [
          dav('supported-report-set'),
          reports('c:addressbook-multiget', 'c:addressbook-query', 'd:sync-collection'),
        ],
        [
          carddav('supported-address-data'),
          ['3.0', '4.0']
            .map((version) => tag(`c:address-data-type content-type="text/vcard" version="${version}"`))
            .join(''),
        ],
        [
          carddav('supported-collation-set'),
          ['i;ascii-casemap', 'i;octet', 'i;unicode-casemap']
            .map((name) => tag('c:supported-collation', name))
            .join(''),
        ],
        [carddav('max-resource-size'), String(LARGEST_CARD)],
        ...(syncToken === undefined
          ? []
          : ([
              [dav('sync-token'), escapeXml(syncToken)],
              [keyOf({ namespace: CALENDAR_SERVER, name: 'getctag' }), escapeXml(syncToken)],
            ] as const)),
      ]
    case 'card':
      return [
        [dav('getcontenttype'), 'text/vcard; charset=utf-8'],
        ...(etag === undefined ? [] : ([[dav('getetag'), escapeXml(`"${etag}"`)]] as const)),
      ]
    case 'feed':
      return [[dav('getcontenttype'), 'text/calendar; charset=utf-8']]
  }
}

/** Properties that are only given when asked for by name (RFC 6352 and 6578 leave them out of `allprop`). */
const ONLY_BY_NAME = new Set([
  dav('current-user-principal'),
  dav('current-user-privilege-set'),
  dav('owner'),
  dav('principal-URL'),
  dav('supported-report-set'),
  dav('sync-token'),
  carddav('addressbook-home-set'),
  carddav('addressbook-description'),
  carddav('supported-address-data'),
  carddav('supported-collation-set'),
  carddav('max-resource-size'),
])

export const isOnlyByName = (key: string): boolean => ONLY_BY_NAME.has(key)

/** The members of a collection that are always there. */
export const membersOf = ({ kind }: Resource): readonly Resource[] => {
  if (kind === 'root') return [{ kind: 'principal' }, { kind: 'home' }]
  return kind === 'home' ? [{ kind: 'book' }] : []
}
