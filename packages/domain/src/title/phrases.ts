import { ABBREVIATIONS } from './lexicon/abbreviations.ts'
import { COMPOUND_HEADS, type Entry, PHRASES, type PhraseNode, VOCABULARY } from './lexicon/index.ts'
import { isBreak, type Token } from './tokens.ts'

/** A run of words that the lexicon knows as one, or a single word it does not know (`entry` is null), or a break. */
export interface Item {
  readonly text: string
  readonly entry: Entry | null
}

/** Reads tokens as the longest phrases the lexicon knows, left to right. */
export function readPhrases(tokens: readonly Token[]): Item[] {
  const words: string[] = []
  for (const token of tokens) {
    if (isBreak(token)) words.push(token)
    else knownForms(token, words)
  }
  const items: Item[] = []
  let at = 0
  while (at < words.length) {
    let node: PhraseNode | undefined = PHRASES
    let entry: Entry | null = null
    let length = 1
    for (let end = at; end < words.length; end += 1) {
      node = node.next.get(words[end] as string)
      if (node === undefined) break
      if (node.entry !== null) {
        entry = node.entry
        length = end - at + 1
      }
    }
    items.push({ text: length === 1 ? (words[at] as string) : words.slice(at, at + length).join(' '), entry })
    at += length
  }
  return items
}

/** Appends the word as the lexicon writes it: shortenings spelled out, endings taken off, compounds parted. */
function knownForms(word: string, into: string[]): void {
  const spelledOut = ABBREVIATIONS.get(word)
  if (spelledOut !== undefined) {
    into.push(...spelledOut)
    return
  }
  const known = knownForm(word)
  if (known !== null) {
    into.push(known)
    return
  }
  const parted =
    word.length >= SHORTEST_COMPOUND && word.length <= LONGEST_COMPOUND ? partCompound(word) : null
  if (parted === null) into.push(word)
  else into.push(...parted)
}

const SHORTEST_COMPOUND = 8
const LONGEST_COMPOUND = 48

/**
 * Endings of number and gender, what the base form ends in instead, and how long the base must be: a short base under
 * a common ending is more often another word.
 */
const ENDINGS: readonly (readonly [ending: string, base: string, shortest: number])[] = [
  ['ies', 'y', 4],
  ['s', '', 3],
  ['es', '', 4],
  ['innen', '', 4],
  ['in', '', 4],
  ['n', '', 6],
  ['en', '', 6],
  ['er', '', 7],
  ['es', '', 4],
  ['men', 'man', 5],
  ['woman', 'man', 5],
  ['trice', 'teur', 6],
  ['euse', 'eur', 5],
  ['ere', 'er', 4],
  ['ienne', 'ien', 4],
  ['enne', 'en', 4],
  ['e', '', 4],
  ['ora', 'or', 4],
  ['oras', 'or', 4],
  ['a', 'o', 4],
  ['as', 'o', 4],
  ['os', 'o', 4],
  ['oes', 'ao', 4],
  ['onne', 'on', 4],
  ['ive', 'if', 4],
  ['elle', 'el', 4],
  ['ale', 'al', 4],
]

function knownForm(word: string): string | null {
  if (VOCABULARY.has(word)) return word
  if (word.length < 4) return null
  for (const [ending, base, shortest] of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const form = word.slice(0, -ending.length) + base
    if (form.length >= shortest && VOCABULARY.has(form)) return form
  }
  return null
}

/** German and Dutch write "sales head" as one word: the longest known closing part, with what stands before it. */
function partCompound(word: string): string[] | null {
  const longestHead = Math.min(word.length - 3, COMPOUND_HEADS.longest)
  for (let length = longestHead; length >= COMPOUND_HEADS.shortest; length -= 1) {
    const ending = word.slice(-length)
    const head = COMPOUND_HEADS.words.has(ending) ? ending : headWithoutGender(ending)
    if (head === null) continue
    const before = word.slice(0, -length)
    for (const link of LINKS) {
      if (!before.endsWith(link) || before.length - link.length < 2) continue
      const known = knownForm(link === '' ? before : before.slice(0, -link.length))
      if (known !== null) return [known, head]
    }
    return [...(before.length >= SHORTEST_COMPOUND ? (partCompound(before) ?? [before]) : [before]), head]
  }
  return null
}

/** What German and Dutch put between the parts of a compound. */
const LINKS = ['', 's', 'es', 'n', 'en', 'e', 'er']

function headWithoutGender(ending: string): string | null {
  for (const gender of ['innen', 'in', 's', 'n', 'e']) {
    if (!ending.endsWith(gender)) continue
    const base = ending.slice(0, -gender.length)
    if (COMPOUND_HEADS.words.has(base)) return base
  }
  return null
}
