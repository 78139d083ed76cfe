import { bareWord } from './affixes.ts'
import { parseFullName } from './full-name.ts'

/** Which bearer of a name in a family: the elder, the younger, the third. */
export type Generation = 'senior' | 'junior' | 'second' | 'third' | 'fourth'

const GENERATIONS: ReadonlyMap<string, Generation> = new Map([
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['senior', 'senior'],
  ['jr', 'junior'],
  ['jnr', 'junior'],
  ['junior', 'junior'],
  ['ii', 'second'],
  ['iii', 'third'],
  ['iv', 'fourth'],
])

/**
 * The generation a name or its suffix tells ("John Smith, Jr.", "III"); null where it tells none. Two different ones
 * are two people; one beside none is a warning, because elders rarely write theirs.
 */
export function nameGeneration(text: string): Generation | null {
  const { suffix, given, family } = parseFullName(text)
  const words = suffix === '' && (given === '' || family === '') ? text : suffix
  for (const word of words.split(/[\s,]+/)) {
    const generation = GENERATIONS.get(bareWord(word))
    if (generation !== undefined) return generation
  }
  return null
}
