import { escapeXml } from './write-xml.ts'

export const DAV = 'DAV:'
export const CARDDAV = 'urn:ietf:params:xml:ns:carddav'
/** Apple's calendar server, whose `getctag` older clients ask for. */
export const CALENDAR_SERVER = 'http://calendarserver.org/ns/'

/** Prefixes that our answers use; declared on the root element. */
const PREFIXES: Readonly<Record<string, string>> = { [DAV]: 'd', [CARDDAV]: 'c', [CALENDAR_SERVER]: 's' }

export const DECLARATIONS = Object.entries(PREFIXES)
  .map(([namespace, prefix]) => `xmlns:${prefix}="${namespace}"`)
  .join(' ')

export interface QualifiedName {
  readonly namespace: string
  readonly name: string
}

/** One text for a name, to look it up by. */
export const keyOf = ({ namespace, name }: QualifiedName): string => `{${namespace}}${name}`

/** The name as an opening tag has it, with a declaration where the namespace is not one of ours. */
export const tagName = ({ namespace, name }: QualifiedName): string => {
  const prefix = PREFIXES[namespace]
  if (prefix !== undefined) return `${prefix}:${name}`
  return namespace === '' ? `${name} xmlns=""` : `x:${name} xmlns:x="${escapeXml(namespace)}"`
}

export const isNamed = (element: QualifiedName, namespace: string, name: string): boolean =>
  element.namespace === namespace && element.name === name
