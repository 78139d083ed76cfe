import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { HealthPerson } from './health.ts'

/** Names read at a glance; the others are counted. */
const MOST_NAMES = 3

/** "Ana Ribeiro, of your chosen few, Bram Visser and 4 others". */
export const namesInWords = (people: readonly HealthPerson[]): string => {
  const named = people.slice(0, people.length === MOST_NAMES + 1 ? MOST_NAMES + 1 : MOST_NAMES)
  const rest = people.length - named.length
  const parts = [
    ...named.map(({ name, isChosen }) => {
      const text = plainText(name, LONGEST_NAME_IN_WORDS)
      return isChosen ? `${text} (chosen few)` : text
    }),
    ...(rest > 0 ? [`${rest} others`] : []),
  ]
  const last = parts.pop() ?? ''
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`
}
