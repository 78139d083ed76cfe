import { bareWord, isParticle, isPrefix, isSuffix } from './affixes.ts'
import { splitUnspaced } from './unspaced.ts'

/** A name taken apart, each part as written; "" where there is none. */
export interface FullName {
  readonly prefix: string
  readonly given: string
  readonly additional: string
  /** With its particles: "van der Berg". */
  readonly family: string
  readonly suffix: string
  /** What stood in quotes or brackets: a nickname or a maiden name. */
  readonly nickname: string
}

const INVISIBLE = /[\p{Cc}\p{Cf}]/gu
const ASIDE =
  /(?<=^|\s)(?:"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|\(([^)]*)\)|'([^']*)'|‘([^’]*)’)(?=$|[\s,])/gu
/** Characters of a text that are read, as in `foldNameText`. */
const READ_LIMIT = 250

/**
 * Takes a full name apart, in either order ("Robert Mueller", "Mueller, Robert", "MÜLLER Robert"). Where the order is
 * not shown by a comma or capitals the last name is the family name; a name of one word is the given name, or the
 * family name behind a title ("Frau Meier"). Two Spanish family names cannot be told from a second given name.
 */
export function parseFullName(text: string): FullName {
  const asides: string[] = []
  const bare = text
    .slice(0, READ_LIMIT)
    .normalize('NFKC')
    .replace(INVISIBLE, ' ')
    .replace(ASIDE, (_, ...groups: (string | undefined | number)[]) => {
      asides.push(groups.filter((group) => typeof group === 'string').find((group) => group !== '') ?? '')
      return ' '
    })
  const nickname = asides[0] ?? ''
  const parts = bare.split(/[,،、]/).map(wordsOf)
  const suffixes: string[] = []
  while (parts.length > 1 && parts.at(-1)?.every((word) => isSuffix(word, true))) {
    suffixes.unshift(...(parts.pop() ?? []))
  }
  const [first = [], ...rest] = parts
  const behind = rest.flat()
  const front = withoutAffixes(first)
  if (behind.length > 0) {
    const back = withoutAffixes(behind)
    const [given = '', ...additional] = back.words
    return {
      prefix: spaced([...front.prefix, ...back.prefix]),
      given,
      additional: spaced(additional),
      family: spaced(front.words),
      suffix: spaced([...front.suffix, ...back.suffix, ...suffixes]),
      nickname: nickname.trim(),
    }
  }
  return {
    prefix: spaced(front.prefix),
    ...inOrder(front.words, front.prefix.length > 0),
    suffix: spaced([...front.suffix, ...suffixes]),
    nickname: nickname.trim(),
  }
}

function withoutAffixes(all: readonly string[]) {
  let start = 0
  while (start < all.length - 1 && isPrefix(all[start] ?? '', start > 0)) start += 1
  let end = all.length
  while (end > start + 1 && isSuffix(all[end - 1] ?? '', false) && !isAllCapitals(all.slice(start, end)))
    end -= 1
  return { prefix: all.slice(0, start), words: all.slice(start, end), suffix: all.slice(end) }
}

function inOrder(
  words: readonly string[],
  titled: boolean,
): Pick<FullName, 'given' | 'additional' | 'family'> {
  const [only = ''] = words
  if (words.length <= 1) {
    const split = splitUnspaced(only)
    if (split !== null) return { given: split.given, additional: '', family: split.family }
    return titled ? { given: '', additional: '', family: only } : { given: only, additional: '', family: '' }
  }
  const capitals = leadingCapitals(words)
  if (capitals > 0) {
    const [given = '', ...additional] = words.slice(capitals)
    return { given, additional: spaced(additional), family: spaced(words.slice(0, capitals)) }
  }
  let family = words.length - 1
  while (family > 1 && isParticle(bareWord(words[family - 1] ?? ''))) family -= 1
  return {
    given: only,
    additional: spaced(words.slice(1, family)),
    family: spaced(words.slice(family)),
  }
}

/** How many words in capitals open a name whose other words are not: the family name, as French and Hungarians put it. */
function leadingCapitals(words: readonly string[]): number {
  const count = words.findIndex((word) => !isCapitals(word))
  return Math.max(count, 0)
}

/** A word of capitals that is no initial. */
function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’-]+$/u.test(word) && word.length > 2
}

function isAllCapitals(words: readonly string[]): boolean {
  const text = words.join('')
  return words.length <= 2 && text === text.toUpperCase() && text !== text.toLowerCase()
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

function spaced(words: readonly string[]): string {
  return words.join(' ')
}
