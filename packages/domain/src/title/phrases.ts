import { ABBREVIATIONS } from './lexicon/abbreviations.ts'
import { GLUE } from './lexicon/glue.ts'
import { type CompiledLexicon, type Entry, lexicon, type PhraseNode } from './lexicon/index.ts'
import { baseForm } from './lexicon/word-forms.ts'
import { COMMA, isBreak, type Token } from './tokens.ts'

/** A run of words that the lexicon knows as one, or a single word it does not know (`entry` is null), or a break. */
export interface Item {
  readonly text: string
  readonly entry: Entry | null
}

/** Reads tokens as the longest phrases the lexicon knows, left to right. */
export function readPhrases(tokens: readonly Token[]): Item[] {
  const known = lexicon()
  const words: string[] = []
  tokens.forEach((token, place) => {
    if (isBreak(token)) words.push(token)
    else if (!isTimeOfDay(tokens, place)) knownForms(token, known, words)
  })
  const items: Item[] = []
  for (let at = 0; at < words.length; ) {
    const { item, length } = longestPhrase(words, at, known)
    items.push(item)
    at += length
  }
  return items.map((item, place) => (isTradesman(items, place) ? technician(known) : item))
}

/** The longest phrase that starts here. A comma inside one is read over where it parts a list ("health, safety and …"). */
function longestPhrase(
  words: readonly string[],
  at: number,
  { phrases }: CompiledLexicon,
): { item: Item; length: number } {
  let node: PhraseNode | undefined = phrases
  let listed = false
  let item: Item = { text: words[at] as string, entry: null }
  let length = 1
  for (let end = at; end < words.length; end += 1) {
    const word = words[end] as string
    if (word === COMMA && end > at && node.next.has(words[end + 1] ?? '')) {
      listed = true
      continue
    }
    node = node.next.get(word)
    if (node === undefined) break
    if (node.entry === null) continue
    const phrase = words.slice(at, end + 1).filter((part) => part !== COMMA)
    if (listed && !phrase.includes('and')) continue
    item = { text: phrase.join(' '), entry: node.entry }
    length = end - at + 1
  }
  return { item, length }
}

/** "11:00 pm" and "Host, PM" name a shift and no project manager. */
function isTimeOfDay(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1]
  if (tokens[place] !== 'pm' || before === undefined) return false
  const after = tokens[place + 1]
  return /^\d+$/.test(before) || (before === COMMA && (after === undefined || isBreak(after)))
}

/** "Tech" as the last word of its phrase is a technician ("lube tech"), otherwise the industry ("head of tech"). */
function isTradesman(items: readonly Item[], place: number): boolean {
  const before = items[place - 1]
  const after = items[place + 1]
  if (items[place]?.text !== 'tech' || before === undefined || before.entry?.rank != null) return false
  return !parts(before) && (after === undefined || parts(after) || GLUE.get(after.text) === 'filler')
}

const parts = ({ text, entry }: Item): boolean => isBreak(text) || (entry === null && GLUE.has(text))

const technician = ({ phrases }: CompiledLexicon): Item => ({
  text: 'technician',
  entry: phrases.next.get('technician')?.entry ?? null,
})

/** Appends the word as the lexicon writes it: shortenings spelled out, endings taken off, compounds parted. */
function knownForms(word: string, lexicon: CompiledLexicon, into: string[]): void {
  const spelledOut = ABBREVIATIONS.get(word)
  if (spelledOut !== undefined) {
    into.push(...spelledOut)
    return
  }
  const known = knownForm(word, lexicon)
  if (known !== null) {
    into.push(known)
    return
  }
  const parted =
    word.length >= SHORTEST_COMPOUND && word.length <= LONGEST_COMPOUND ? partCompound(word, lexicon) : null
  if (parted === null) into.push(word)
  else into.push(...parted)
}

const SHORTEST_COMPOUND = 8
const LONGEST_COMPOUND = 48

/** A word that stands for itself, else its base form, else a word of some phrase. */
function knownForm(word: string, { singleWords, vocabulary }: CompiledLexicon): string | null {
  if (singleWords.has(word)) return word
  return baseForm(word, singleWords) ?? (vocabulary.has(word) ? word : baseForm(word, vocabulary))
}

/** German and Dutch write "sales head" as one word: the longest known closing part, with what stands before it. */
function partCompound(word: string, lexicon: CompiledLexicon): string[] | null {
  for (let start = SHORTEST_FIRST_PART; start <= word.length - SHORTEST_HEAD; start += 1) {
    const head = headOf(word.slice(start), start, lexicon)
    if (head === null) continue
    const before = word.slice(0, start)
    for (const link of LINKS) {
      if (!before.endsWith(link) || before.length - link.length < 2) continue
      const known = knownForm(link === '' ? before : before.slice(0, -link.length), lexicon)
      if (known !== null) return [known, head]
    }
    return [
      ...(before.length >= SHORTEST_COMPOUND ? (partCompound(before, lexicon) ?? [before]) : [before]),
      head,
    ]
  }
  return null
}

/** What German and Dutch put between the parts of a compound. */
const LINKS = ['', 's', 'es', 'n', 'en', 'e', 'er']
const GENDERS = ['', 'innen', 'in', 's', 'n', 'e']
const SHORTEST_FIRST_PART = 3
const SHORTEST_HEAD = 3
/** A word not listed as a compound's head closes one only if both parts are long enough not to be chance. */
const SHORTEST_CHANCE_HEAD = 6
const SHORTEST_CHANCE_FIRST_PART = 4

function headOf(
  ending: string,
  firstPart: number,
  { compoundHeads, singleWords }: CompiledLexicon,
): string | null {
  for (const gender of GENDERS) {
    if (!ending.endsWith(gender)) continue
    const head = gender === '' ? ending : ending.slice(0, -gender.length)
    if (compoundHeads.has(head)) return head
    const longEnough = head.length >= SHORTEST_CHANCE_HEAD && firstPart >= SHORTEST_CHANCE_FIRST_PART
    if (longEnough && singleWords.has(head)) return head
  }
  return null
}
