import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element with its namespace resolved. */
export interface XmlElement {
  readonly namespace: string
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The text directly in it. */
  readonly text: string
}

/** Deepest nesting: a filter with parameters needs seven. */
const DEEPEST_XML = 32
/** Most elements beside names of cards: a client asks for a dozen properties, and each is answered for every card. */
const MOST_ELEMENTS = 1_000
/** Most namespaces in scope, which every element inside carries on; clients declare five. */
const MOST_NAMESPACES = 64
/** A document type could define entities that grow without end, or name files; no DAV client sends one. */
const DECLARES_TYPE = /<!(?!--|\[CDATA\[)/

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  maxNestedTags: DEEPEST_XML,
})

/** The root element; null when the text is not well-formed XML, declares a document type, nests too deep or asks for too much. */
export const readXml = (source: string): XmlElement | null => {
  if (DECLARES_TYPE.test(source)) return null
  try {
    if (XMLValidator.validate(source) !== true) return null
    const nodes = (parser.parse(source) as readonly Node[]).filter((node) => tagOf(node) !== null)
    const [root] = nodes
    if (root === undefined || nodes.length > 1) return null
    const element = toElement(root, new Map([['', '']]))
    // Of names there may be as many as there are cards; they stand directly in a report.
    const names = element.children.filter(({ name }) => name === 'href')
    return countElements(element) - names.length > MOST_ELEMENTS ? null : element
  } catch {
    // The parser throws on what it refuses, undefined entities and prefixes among it.
    return null
  }
}

/** As the parser gives it: the tag as the only key beside the attributes, or a piece of text. */
type Node = Readonly<Record<string, readonly Node[] | string | Readonly<Record<string, string>>>>

const ATTRIBUTES = ':@'
const TEXT = '#text'

const tagOf = (node: Node): string | null =>
  Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT && !key.startsWith('?')) ?? null

const toElement = (node: Node, outer: ReadonlyMap<string, string>): XmlElement => {
  const tag = tagOf(node) ?? ''
  const given = Object.entries((node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>)
  const scope = new Map(outer)
  const attributes = new Map<string, string>()
  for (const [name, raw] of given) {
    const value = decode(raw)
    if (name === 'xmlns') scope.set('', value)
    else if (name.startsWith('xmlns:')) scope.set(name.slice('xmlns:'.length), value)
    else attributes.set(name, value)
  }
  if (scope.size > MOST_NAMESPACES) throw new SyntaxError('too many namespaces are declared')
  const inside = node[tag] as readonly Node[]
  return {
    ...resolve(tag, scope),
    attributes,
    children: inside.filter((child) => tagOf(child) !== null).map((child) => toElement(child, scope)),
    text: inside.map((child) => (typeof child[TEXT] === 'string' ? decode(child[TEXT]) : '')).join(''),
  }
}

const countElements = ({ children }: XmlElement): number =>
  children.reduce((sum, child) => sum + countElements(child), 1)

const resolve = (tag: string, scope: ReadonlyMap<string, string>) => {
  const colon = tag.indexOf(':')
  const namespace = scope.get(colon < 0 ? '' : tag.slice(0, colon))
  if (namespace === undefined) throw new SyntaxError(`no namespace is declared for ${tag}`)
  return { namespace, name: tag.slice(colon + 1) }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name === undefined) {
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
    }
    const known = ENTITIES[name as string]
    if (known === undefined) throw new SyntaxError(`${whole} is not defined`)
    return known
  })
