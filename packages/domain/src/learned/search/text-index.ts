import { isKey, type Meaning, meaningsOf, stemsOf } from '../words/meanings.ts'

/** Things that can be found by what they say, by their numbers. */
export interface TextIndex {
  /** By stem or meaning: who has it, and how well that tells, 0 to 1; ascending. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  readonly size: number
}
export interface Posting {
  readonly doc: number
  readonly strength: number
}

/** One text of a thing: an entry, a title, the name of an organization. */
export interface Field {
  readonly text: string
  readonly strength: number
}

/** Indexes `size` things. Linear in their words. */
export const indexTexts = (
  size: number,
  fieldsOf: (doc: number) => readonly Field[],
  keysOf: (doc: number) => readonly string[] = () => [],
): TextIndex => {
  const postings = new Map<string, Posting[]>()
  const read = createReader()
  for (let doc = 0; doc < size; doc += 1) {
    const found = new Map<string, number>()
    const add = (key: string, strength: number) => found.set(key, Math.max(found.get(key) ?? 0, strength))
    for (const { text, strength } of fieldsOf(doc)) for (const key of read(text)) add(key, strength)
    for (const key of keysOf(doc)) add(key, 1)
    for (const [key, strength] of found) {
      const known = postings.get(key)
      if (known === undefined) postings.set(key, [{ doc, strength }])
      else known.push({ doc, strength })
    }
  }
  return { postings, size }
}

/** Titles and organizations recur, and reading one is the dearest step. */
const createReader = () => {
  const known = new Map<string, readonly string[]>()
  return (text: string): readonly string[] => {
    const before = known.get(text)
    if (before !== undefined) return before
    const stems = stemsOf(text)
    const keys = [...stems, ...meaningsOf(stems).map(({ key }: Meaning) => key)]
    known.set(text, keys)
    return keys
  }
}

/** The stems of an index, without meanings. */
export const stemsIn = (index: TextIndex): readonly string[] =>
  [...index.postings.keys()].filter((key) => !isKey(key))
