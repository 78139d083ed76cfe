import type { PersonKind } from '../purpose/index.ts'
import { phraseKey, rawWords, readWords } from '../words/index.ts'
import type { KnownVenue } from './gather-venues.ts'

const NO_ORGANIZATIONS: ReadonlySet<string> = new Set()
/** Letters of a word that carries a topic by itself. */
const SHORTEST_WORD = 3

/** The words of a venue's name and topic that speak of what is asked for: its function, its industry, its topic. */
export const topicWordsOf = ({ name, topic }: KnownVenue, kind: PersonKind): readonly string[] => {
  const text = `${name}. ${topic ?? ''}`
  const { functions, industries } = readWords(text, NO_ORGANIZATIONS)
  const key = phraseKey(text)
  const asked = rawWords(kind.topic ?? '').filter((word) => word.length >= SHORTEST_WORD)
  return [
    ...new Set([
      ...[...functions].filter(([found]) => found === kind.function).map(([, word]) => word),
      ...[...industries].filter(([found]) => found === kind.industry).map(([, word]) => word),
      ...asked.filter((word) => key.includes(phraseKey(word))),
    ]),
  ]
}
