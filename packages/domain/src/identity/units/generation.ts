import { type Cell, cellValues } from '../field.ts'

const GENERATION = /[\s,](jr|sr|junior|senior|filho|ii|iii|iv)\.?\s*$/i
const SHORT: Readonly<Record<string, string>> = { junior: 'jr', filho: 'jr', senior: 'sr' }

/** Reads which of several bearers of one name somebody is: 'jr', 'sr', 'iii', … or ''. */
export function createGenerationReader(columns: readonly (readonly Cell[])[]): (record: number) => string {
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
