import { type Cell, cellValues, type IdentityTable } from '../field.ts'
import { type Comparator, comparing, levelTable } from './comparator.ts'
import { createValueUnit, type ValueUnit } from './value-unit.ts'

/** At the end, or before credentials: "Malmlind Jr., PhD". */
const GENERATION = /[\s,](jr|sr|junior|senior|filho|ii|iii|iv)\.?\s*(?:,|$)/i
const SHORT: Readonly<Record<string, string>> = { junior: 'jr', filho: 'jr', senior: 'sr' }

const NAMED_IN = ['family-name', 'full-name', 'given-name']
/** Stands for a name without such a word, so that "junior" on one side only is seen. */
const PLAIN = 'plain'
/** Bits for the word on both sides, on one side only, and for two different words. */
const BITS = { same: 1, oneSided: -4, different: -10 }

const comparator: Comparator = {
  ...levelTable(
    [
      ['same', 0.9],
      ['part', 0.08],
      ['different', 0.02],
    ],
    40,
  ),
  fixed: [null, BITS.same, BITS.oneSided, BITS.different],
  usual: 0.01,
  neverMergeAt: 3,
  tellTwoAt: [2, 3],
  sharedLevel: 0,
  isRole: (word) => word === PLAIN,
  normal: (word) => word,
  prepare: comparing((a, b) => (a === PLAIN || b === PLAIN ? 2 : 3)),
}

/** Father and son: junior and senior are two people of one name. */
export function createGenerationUnit(table: IdentityTable): ValueUnit {
  const columns = table.columns.filter((_, index) => NAMED_IN.includes(table.fields[index]?.kind ?? ''))
  const generationOf = createGenerationReader(columns)
  return createValueUnit('generation', 'family-name', comparator, table.size, (record) => {
    const found = generationOf(record)
    return [found === '' ? PLAIN : found]
  })
}

/** Reads which of several bearers of one name somebody is: 'jr', 'sr', 'iii', … or ''. */
function createGenerationReader(columns: readonly (readonly Cell[])[]): (record: number) => string {
  const known = new Map<string, string>()
  const read = (text: string): string => {
    let found = known.get(text)
    if (found === undefined) {
      const word = GENERATION.exec(text)?.[1]?.toLowerCase() ?? ''
      found = SHORT[word] ?? word
      known.set(text, found)
    }
    return found
  }
  return (record) => {
    for (const column of columns)
      for (const value of cellValues(column[record])) {
        const found = read(value)
        if (found !== '') return found
      }
    return ''
  }
}
