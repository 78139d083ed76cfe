import {
  type JobFunction,
  type Level,
  RELATIONSHIP_STATES,
  type RelationshipState,
  readWords,
} from '@rapport/domain'
import { foldText } from '../snapshot/fold-text.ts'

/** One word of a search, and what else than plain text it may stand for. */
export interface QueryWord {
  readonly word: string
  readonly text: string
  readonly state: RelationshipState | null
  readonly level: Level | null
  readonly function: JobFunction | null
}

/** More words than this are a pasted accident; the rest is not read. */
const MOST_WORDS = 20

/** Little words that tell nothing, unless they are the word being typed. */
const LITTLE_WORDS = new Set(['a', 'an', 'and', 'at', 'from', 'in', 'of', 'on', 'the', 'who', 'with'])

const LEVEL_OF_WORD: Readonly<Record<string, Level>> = {
  intern: 'training',
  trainee: 'training',
  senior: 'senior',
  manager: 'manager',
  director: 'director',
  vp: 'vp',
  cxo: 'cxo',
  'c-level': 'cxo',
  executive: 'cxo',
  partner: 'partner',
  owner: 'owner',
  founder: 'owner',
}

const NO_ORGANIZATIONS: ReadonlySet<string> = new Set()

export const readQuery = (query: string): readonly QueryWord[] => {
  const words = query.trim().split(/\s+/).slice(0, MOST_WORDS)
  return words.flatMap((word, index) => {
    const text = foldText(word)
    if (text === '' || (LITTLE_WORDS.has(text) && index < words.length - 1)) return []
    const singular = text.length > 3 && text.endsWith('s') && !text.endsWith('ss') ? text.slice(0, -1) : text
    return [
      {
        word,
        text: singular,
        state: RELATIONSHIP_STATES.find((state) => state === text) ?? null,
        level: LEVEL_OF_WORD[singular] ?? null,
        function: [...readWords(word, NO_ORGANIZATIONS).functions.keys()][0] ?? null,
      },
    ]
  })
}
