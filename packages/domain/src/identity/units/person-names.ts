import { type Cell, cellValues, type FieldKind, firstValue, type IdentityTable } from '../field.ts'
import { foldNameText, parseFullName } from '../names/index.ts'
import { localOf, normalEmail } from './email.ts'

/** A person's name in folded words: the first given name, the family name run together, and everything else. */
export interface FoldedName {
  readonly given: string
  readonly family: string
  readonly others: readonly string[]
  /** The words of a family name of several, which may be used one at a time. */
  readonly parts: readonly string[]
}

/** Words around a name that say nothing about who it is. */
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir lady lord dame rev reverend hon herr frau monsieur madame mme mlle don dona senor senora mag ing dipl phd mba md jr sr junior senior ii iii iv esq saint st the of and'.split(
    ' ',
  ),
)

const NAME_KINDS: readonly FieldKind[] = [
  'given-name',
  'additional-name',
  'family-name',
  'full-name',
  'nickname',
]

/** Whether a kind of field is a part of the name. */
export const isNameKind = (kind: FieldKind): boolean => NAME_KINDS.includes(kind)

const telling = (word: string): boolean =>
  word !== '' && !TITLES.has(word) && !/^\d+(?:st|nd|rd|th)?$/.test(word)

export interface NameReader {
  readonly read: (record: number) => FoldedName | null
  /** Whether a folded word was written in letters other than Latin ones wherever it was read. */
  readonly isTransliterated: (word: string) => boolean
}

/** Reads the name of each record from all the columns that hold a part of it; `null` where there is none. */
export function createNameReader(table: IdentityTable): NameReader {
  const columnsOf = (kind: FieldKind) =>
    table.columns.filter((_, index) => table.fields[index]?.kind === kind)
  const given = columnsOf('given-name')
  const family = columnsOf('family-name')
  const others = [...columnsOf('additional-name'), ...columnsOf('nickname')]
  const full = columnsOf('full-name')
  const emails = columnsOf('email')
  const latin = new Set<string>()
  const transliterated = new Set<string>()
  const wordsOf = remember((text) => {
    const words = foldWords(text)
    const into = OTHER_LETTERS.test(text) ? transliterated : latin
    for (const word of words) into.add(word)
    return words
  })
  const readColumns = (columns: readonly (readonly Cell[])[], record: number): readonly string[] =>
    columns.length === 1 && typeof columns[0]?.[record] === 'string'
      ? wordsOf(columns[0][record])
      : columns.flatMap((column) => cellValues(column[record]).flatMap(wordsOf))

  const read = (record: number): FoldedName | null => {
    let givenWords: readonly string[] = readColumns(given, record)
    let familyWords: readonly string[] = readColumns(family, record)
    let rest = [...readColumns(others, record), ...readColumns(full, record)]
    const isWhole = givenWords.length === 0 || givenWords.length > 1
    if (familyWords.length === 0 && isWhole) {
      // The whole name in one cell, in whichever order: of the full name's column, or typed into that of the given name.
      const text = [...given, ...full].map((column) => firstValue(column[record])).find((cell) => cell !== '')
      if (text !== undefined) {
        const parsed = parseFullName(text)
        rest = [...rest, ...givenWords]
        givenWords = wordsOf(`${parsed.given} ${parsed.additional}`)
        familyWords = wordsOf(parsed.family)
      }
    }
    let [first = '', ...more] = givenWords
    let last = familyWords.join('')
    if (first === '' && last !== '') first = rest.find((word) => !familyWords.includes(word)) ?? ''
    if (emails.length > 0 && (first === '') !== (last === '')) {
      const missing = nameInEmail(
        emails.flatMap((column) => cellValues(column[record])),
        first + last,
      )
      if (first === '') first = missing
      else last = missing
    }
    if (first === '' && last === '' && rest.length === 0) return null
    if (more.length === 0 && rest.length === 0 && familyWords.length < 2)
      return { given: first, family: last, others: NONE, parts: NONE }
    const parts = familyWords.length > 1 ? familyWords : []
    more = [...new Set([...more, ...rest])].filter(
      (word) => word !== first && word !== last && !familyWords.includes(word),
    )
    return { given: first, family: last, others: more.sort(), parts }
  }
  return { read, isTransliterated: (word) => transliterated.has(word) && !latin.has(word) }
}

const OTHER_LETTERS = /[^\p{Script=Latin}\P{L}]/u
/** In a cell of its own, a bracket holds the firm or a remark rather than a name. */
const ASIDE = /^\s*\([^)]*\)\s*$/

const NONE: readonly string[] = []

/** "Jean-Luc" is one given name, "Jean Luc" two words; titles say nothing about who it is. */
const foldWords = (text: string): readonly string[] =>
  foldNameText(text.replace(ASIDE, ' ').replace(/(?<=\p{L})-(?=\p{L})/gu, ''))
    .split(' ')
    .filter(telling)

/** The other half of a name in an address made of both, as in harish.okoma@…; '' where there is none. */
function nameInEmail(emails: readonly string[], known: string): string {
  for (const email of emails) {
    const parts = localOf(normalEmail(email)).split(/[._-]/)
    const [a = '', b = ''] = parts
    if (parts.length !== 2 || !/^[a-z]{2,}$/.test(a) || !/^[a-z]{2,}$/.test(b)) continue
    if (a === known) return b
    if (b === known) return a
  }
  return ''
}

function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    let found = known.get(text)
    if (found === undefined) {
      found = read(text)
      known.set(text, found)
    }
    return found
  }
}
