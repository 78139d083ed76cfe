import { cellValues, type FieldKind, type IdentityTable } from '../field.ts'
import { foldNameText } from '../names/index.ts'

/** A person's name in folded words: the first given name, the family name run together, and everything else. */
export interface FoldedName {
  readonly given: string
  readonly family: string
  readonly others: readonly string[]
  /** 'jr', 'sr', 'iii', … or ''. */
  readonly generation: string
}

/** Words around a name that say nothing about who it is. */
const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir lady lord dame rev reverend hon herr frau monsieur madame mme mlle don dona senor senora mag ing dipl phd mba md jr sr junior senior ii iii iv esq saint st the of and'.split(
    ' ',
  ),
)

const GENERATION = /[\s,](jr|sr|junior|senior|filho|ii|iii|iv)\.?\s*$/i
const GENERATION_WORDS: Readonly<Record<string, string>> = { junior: 'jr', filho: 'jr', senior: 'sr' }

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

/** Reads the name of each record from all the columns that hold a part of it; `null` where there is none. */
export function createNameReader(table: IdentityTable): (record: number) => FoldedName | null {
  const columns = (kind: FieldKind) => table.columns.filter((_, index) => table.fields[index]?.kind === kind)
  const given = columns('given-name')
  const family = columns('family-name')
  const others = [...columns('additional-name'), ...columns('nickname')]
  const full = columns('full-name')
  const folded = new Map<string, readonly string[]>()
  const wordsOf = (text: string): readonly string[] => {
    const known = folded.get(text)
    if (known !== undefined) return known
    const words = foldNameText(text).split(' ').filter(telling)
    folded.set(text, words)
    return words
  }
  const read = (cells: typeof given, record: number): string[] =>
    cells.flatMap((column) => cellValues(column[record]).flatMap(wordsOf))

  const generations = new Map<string, string>()
  const generationIn = (text: string): string => {
    let found = generations.get(text)
    if (found === undefined) {
      const word = GENERATION.exec(text)?.[1]?.toLowerCase().replace(/\W/g, '') ?? ''
      found = GENERATION_WORDS[word] ?? word
      generations.set(text, found)
    }
    return found
  }
  const generationOf = (record: number): string => {
    for (const column of [...family, ...full, ...given])
      for (const value of cellValues(column[record])) {
        const found = generationIn(value)
        if (found !== '') return found
      }
    return ''
  }

  return (record) => {
    const givenWords = read(given, record)
    const familyWords = read(family, record)
    const rest = [...read(others, record), ...read(full, record)]
    let [first = '', ...more] = givenWords
    let last = familyWords.join('')
    if (first === '' && last === '') {
      if (rest.length === 0) return null
      first = rest[0] ?? ''
      last = rest.length > 1 ? (rest.at(-1) ?? '') : ''
    } else if (first === '' && rest.length > 0) {
      first = rest.find((word) => !familyWords.includes(word)) ?? ''
    }
    const parts = familyWords.length > 1 ? familyWords : []
    const used = new Set([first, last])
    more = [...new Set([...more, ...parts, ...rest])].filter(
      (word) => !used.has(word) && (parts.includes(word) || !familyWords.includes(word)),
    )
    return { given: first, family: last, others: more.sort(), generation: generationOf(record) }
  }
}
