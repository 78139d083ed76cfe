import { givenNameFamilies, spellingKey } from '../names/index.ts'
import { editDistance } from '../text/edit-distance.ts'
import { jaroWinkler } from '../text/jaro-winkler.ts'
import { countBits, lettersOf } from '../text/letters.ts'
import { createPairCache } from '../text/pair-cache.ts'
import { phoneticCode } from '../text/phonetic.ts'

/** How two words of a name compare, best first. */
export const WORD = {
  unsaid: 0,
  same: 1,
  nickname: 2,
  near: 3,
  similar: 4,
  soundsAlike: 5,
  initial: 6,
  different: 7,
} as const

/** Above this Jaro–Winkler similarity two names are more likely spellings of one than two (Winkler 1990). */
const SIMILAR = 0.86
const SHORTEST_WITH_TYPO = 4

/** What is known of a word by itself. */
interface WordKnowledge {
  readonly sound: string
  readonly spelling: string
  readonly families: readonly number[]
  /** One bit for each letter that occurs, and how many there are. */
  readonly letters: number
  readonly count: number
}

/** Letters that a short form keeps at least: Rob of Robert. */
const SHORTEST_SHORT_FORM = 3

const isShortForm = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= SHORTEST_SHORT_FORM && long.length > short.length + 1 && long.startsWith(short)
}

/** Scripts that write no vowels (Arabic, Hebrew, much of India's as transliterated) leave words like "mhmd". */
const isUnvocalised = (word: string): boolean => word.length > 1 && !/[aeiouy]/.test(word)
const consonants = (word: string): string =>
  word
    .replace(/[aeiouy]/g, '')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1')

/** Compares words of names by their ids, remembering what it found. */
export function createWordComparison(
  words: readonly string[],
  isTransliterated: (word: string) => boolean,
): (a: number, b: number) => number {
  const cache = createPairCache()
  const known: WordKnowledge[] = []
  const knowledgeOf = (id: number): WordKnowledge => {
    const word = words[id] ?? ''
    known[id] ??= {
      sound: phoneticCode(word),
      spelling: spellingKey(word),
      families: givenNameFamilies(word),
      letters: lettersOf(word),
      count: countBits(lettersOf(word)),
    }
    return known[id]
  }
  const compare = (idA: number, idB: number): number => {
    const [a, b] = [words[idA] ?? '', words[idB] ?? '']
    if (a.length === 1 || b.length === 1) return a[0] === b[0] ? WORD.initial : WORD.different
    const [left, right] = [knowledgeOf(idA), knowledgeOf(idB)]
    if (left.spelling === right.spelling) return WORD.near
    if (left.families.some((family) => right.families.includes(family)) || isShortForm(a, b))
      return WORD.nickname
    if (isUnvocalised(a) !== isUnvocalised(b) && consonants(a) === consonants(b)) return WORD.soundsAlike
    if (left.families.length > 0 && right.families.length > 0) return WORD.different
    const unsound = left.sound !== right.sound
    if (unsound && countBits(left.letters & right.letters) * 2 < Math.min(left.count, right.count))
      return WORD.different
    const longest = Math.max(a.length, b.length)
    const edits = editDistance(a, b)
    if (edits <= 1 && longest >= SHORTEST_WITH_TYPO) return WORD.near
    if (jaroWinkler(a, b) >= SIMILAR || (edits === 2 && longest >= 6)) return WORD.similar
    return left.sound === right.sound && left.sound.length > 1 ? WORD.soundsAlike : WORD.different
  }
  return (a, b) => {
    if (a === b) return WORD.same
    const remembered = cache.get(a, b)
    if (remembered !== -1) return remembered
    const found = compare(a, b)
    // A spelling in Latin letters cannot be told from a machine's transliteration by letters alone.
    const level =
      found === WORD.different && isTransliterated(words[a] ?? '') !== isTransliterated(words[b] ?? '')
        ? WORD.unsaid
        : found
    cache.set(a, b, level)
    return level
  }
}
