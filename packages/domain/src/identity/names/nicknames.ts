import { foldNameText } from './fold.ts'
import { nameFamilies } from './lexicon/index.ts'
import { spellingKey } from './spelling.ts'

/**
 * Which given names go together, from the lexicon. A word belongs to families as a full name or as a nickname, often to
 * several: "alex" is an Alexander or an Alexandra. Two words of one family may be one person's; two full names of
 * different families, such as Alexander and Alexandra, are not joined by the nickname they share.
 */
interface Membership {
  readonly asName: readonly number[]
  readonly asNickname: readonly number[]
}

type Index = ReadonlyMap<string, Membership>

const NONE: Membership = { asName: [], asNickname: [] }
let indexes: { readonly byWord: Index; readonly bySpelling: Index } | null = null

/** The families a given name belongs to, as sorted numbers: two names that share one may mean the same person. */
export function givenNameFamilies(given: string): readonly number[] {
  const { asName, asNickname } = membershipOf(foldNameText(given))
  return [...new Set([...asName, ...asNickname])].sort((a, b) => a - b)
}

/** Whether the first is what bearers of the second are called: of "bob" and "Robert", but not the other way round. */
export function isNicknameOf(nickname: string, given: string): boolean {
  const short = foldNameText(nickname)
  const full = foldNameText(given)
  return short !== full && overlaps(membershipOf(short).asNickname, membershipOf(full).asName)
}

/**
 * Whether two different given names may be one person's: a name and its nickname in either order, two nicknames of
 * one name (Bob, Robbie), or two forms of one name (Catherine, Kathryn).
 */
export function areNameVariants(left: string, right: string): boolean {
  const a = foldNameText(left)
  const b = foldNameText(right)
  if (a === b) return false
  const one = membershipOf(a)
  const other = membershipOf(b)
  return (
    overlaps(one.asName, other.asName) ||
    overlaps(one.asName, other.asNickname) ||
    overlaps(one.asNickname, other.asName) ||
    overlaps(one.asNickname, other.asNickname)
  )
}

/** Every folded word that may stand for a given name, itself first: full names for a nickname and the reverse. */
export function nameVariants(given: string): readonly string[] {
  const word = foldNameText(given)
  const variants = new Set([word])
  const { asName, asNickname } = membershipOf(word)
  for (const family of [...asName, ...asNickname].flatMap((number) => nameFamilies()[number] ?? [])) {
    for (const variant of [family.name, ...family.forms, ...family.nicknames]) variants.add(variant)
  }
  return [...variants]
}

function membershipOf(word: string): Membership {
  indexes ??= { byWord: index((known) => known), bySpelling: index(spellingKey) }
  return indexes.byWord.get(word) ?? indexes.bySpelling.get(spellingKey(word)) ?? NONE
}

function overlaps(left: readonly number[], right: readonly number[]): boolean {
  return left.some((family) => right.includes(family))
}

function index(keyOf: (word: string) => string): Index {
  const words = new Map<string, { asName: number[]; asNickname: number[] }>()
  const entryOf = (word: string) => {
    const key = keyOf(word)
    const entry = words.get(key) ?? { asName: [], asNickname: [] }
    words.set(key, entry)
    return entry
  }
  for (const [number, { name, forms, nicknames }] of nameFamilies().entries()) {
    for (const word of [name, ...forms]) entryOf(word).asName.push(number)
    for (const word of nicknames) entryOf(word).asNickname.push(number)
  }
  return words
}
