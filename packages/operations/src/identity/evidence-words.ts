import type { Evidence } from '@rapport/domain'

const quoted = (text: string): string => `“${text}”`

const NAMES = new Set(['given-name', 'additional-name', 'family-name', 'full-name', 'nickname'])

/** One finding about two people as a sentence: "“Bob” is short for “Robert”". */
export const evidenceInWords = ({ field, kind, level, left, right }: Evidence): string => {
  const both = `${quoted(left)} and ${quoted(right)}`
  if (kind === 'profile') {
    return level === 'same' ? 'One and the same LinkedIn profile' : 'Each has a LinkedIn profile of their own'
  }
  switch (level) {
    case 'same':
      return left === right ? `The same ${field}: ${left}` : `The same ${field}, written ${both}`
    case 'nickname':
      return `${both} are forms of one name`
    case 'near':
    case 'similar':
      return `${both} differ by a letter or two`
    case 'sounds-alike':
      return `${both} sound alike`
    case 'initial':
      return `${both}: one is only the initial`
    case 'swapped':
      return `Given and family name stand the other way round: ${both}`
    case 'other-name':
      return `${both}: one is a further name of the other`
    case 'part':
      return `${both}: one is part of the other`
    case 'close':
      return `Nearly the same ${field}: ${both}`
    case 'local-part':
      return `Addresses that begin alike: ${both}`
    case 'shared':
      return `The same ${field}, but several people share it: ${left}`
    case 'other-mailbox':
      return `Different addresses: ${both}`
    case 'missing':
      return `${field} is not known of both`
    case 'different':
      return NAMES.has(kind) ? `Different ${field}s: ${both}` : `Another ${field}: ${both}`
  }
}
