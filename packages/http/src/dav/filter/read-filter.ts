import { CARDDAV, isNamed, type XmlElement } from '../xml/index.ts'

export interface TextMatch {
  readonly text: string
  readonly collation: Collation
  readonly type: 'contains' | 'equals' | 'starts-with' | 'ends-with'
  readonly isNegated: boolean
}

export interface ParameterFilter {
  readonly name: string
  /** Null: it only has to be there. */
  readonly match: 'not-defined' | TextMatch | null
}

export interface PropertyFilter {
  readonly group: string | null
  readonly name: string
  readonly test: Test
  readonly isNotDefined: boolean
  readonly matches: readonly TextMatch[]
  readonly parameters: readonly ParameterFilter[]
}

export interface Filter {
  readonly test: Test
  readonly properties: readonly PropertyFilter[]
}

type Test = 'anyof' | 'allof'
type Collation = 'i;ascii-casemap' | 'i;octet' | 'i;unicode-casemap'

const COLLATIONS: Readonly<Record<string, Collation>> = {
  default: 'i;unicode-casemap',
  'i;ascii-casemap': 'i;ascii-casemap',
  'i;octet': 'i;octet',
  'i;unicode-casemap': 'i;unicode-casemap',
}
const MATCH_TYPES = ['contains', 'equals', 'starts-with', 'ends-with'] as const

/** Names the precondition of RFC 6352 that the filter does not meet. */
export type FilterRefusal = 'supported-filter' | 'supported-collation'

/** Thrown while reading: what is asked for is either honoured or refused, never passed over. */
class Unsupported extends Error {
  readonly refusal: FilterRefusal

  constructor(refusal: FilterRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

export const readFilter = (element: XmlElement): Filter | FilterRefusal => {
  try {
    return {
      test: readTest(element),
      properties: childrenOf(element, ['prop-filter']).map(readPropertyFilter),
    }
  } catch (error) {
    if (error instanceof Unsupported) return error.refusal
    throw error
  }
}

const readPropertyFilter = (element: XmlElement): PropertyFilter => {
  const [first = '', second] = (element.attributes.get('name') ?? '').toUpperCase().split('.')
  const name = second ?? first
  if (name === '') throw new Unsupported('supported-filter')
  const children = childrenOf(element, ['is-not-defined', 'text-match', 'param-filter'])
  const named = (wanted: string) => children.filter((child) => child.name === wanted)
  const isNotDefined = named('is-not-defined').length > 0
  if (isNotDefined && children.length > 1) throw new Unsupported('supported-filter')
  return {
    group: second === undefined ? null : first,
    name,
    test: readTest(element),
    isNotDefined,
    matches: named('text-match').map(readTextMatch),
    parameters: named('param-filter').map(readParameterFilter),
  }
}

const readParameterFilter = (element: XmlElement): ParameterFilter => {
  const name = (element.attributes.get('name') ?? '').toUpperCase()
  const [child, ...more] = childrenOf(element, ['is-not-defined', 'text-match'])
  if (name === '' || more.length > 0) throw new Unsupported('supported-filter')
  if (child === undefined) return { name, match: null }
  return { name, match: child.name === 'is-not-defined' ? 'not-defined' : readTextMatch(child) }
}

const readTextMatch = (element: XmlElement): TextMatch => {
  const { attributes } = element
  const collation = COLLATIONS[attributes.get('collation') ?? 'default']
  if (collation === undefined) throw new Unsupported('supported-collation')
  const type = MATCH_TYPES.find((known) => known === (attributes.get('match-type') ?? 'contains'))
  const negated = attributes.get('negate-condition') ?? 'no'
  if (type === undefined || !['yes', 'no'].includes(negated)) throw new Unsupported('supported-filter')
  return { text: element.text, collation, type, isNegated: negated === 'yes' }
}

const readTest = ({ attributes }: XmlElement): Test => {
  const test = attributes.get('test') ?? 'anyof'
  if (test !== 'anyof' && test !== 'allof') throw new Unsupported('supported-filter')
  return test
}

const childrenOf = (element: XmlElement, names: readonly string[]): readonly XmlElement[] => {
  const isKnown = (child: XmlElement) => names.some((name) => isNamed(child, CARDDAV, name))
  if (!element.children.every(isKnown)) throw new Unsupported('supported-filter')
  return element.children
}
