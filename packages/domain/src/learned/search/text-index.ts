import { INSIDE_A_NAME, isInsideName, isKey, meaningsOf, stemsOf } from '../words/meanings.ts'

/** Things that can be found by what they say, by their numbers. */
export interface TextIndex {
  readonly postings: ReadonlyMap<string, Postings>
  readonly size: number
}
/** Who has a stem or a meaning, ascending, and how well that tells, 0 to 1. */
export interface Postings {
  readonly docs: Int32Array
  readonly strengths: Float32Array
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
  const postings = new Map<string, { readonly docs: number[]; readonly strengths: number[] }>()
  const read = createReader()
  const add = (key: string, doc: number, strength: number) => {
    const known = postings.get(key)
    if (known === undefined) postings.set(key, { docs: [doc], strengths: [strength] })
    else if (known.docs.at(-1) !== doc) {
      known.docs.push(doc)
      known.strengths.push(strength)
    } else known.strengths[known.strengths.length - 1] = Math.max(known.strengths.at(-1) ?? 0, strength)
  }
  for (let doc = 0; doc < size; doc += 1) {
    for (const { text, strength } of fieldsOf(doc))
      for (const [key, tells] of read(text)) add(key, doc, strength * tells)
    for (const key of keysOf(doc)) add(key, doc, 1)
  }
  return {
    size,
    postings: new Map(
      postings
        .entries()
        .map(([key, { docs, strengths }]) => [
          key,
          { docs: Int32Array.from(docs), strengths: Float32Array.from(strengths) },
        ]),
    ),
  }
}

type Told = readonly [key: string, tells: number]

/** Titles and organizations recur, and reading one is the dearest step. */
const createReader = () => {
  const known = new Map<string, readonly Told[]>()
  return (text: string): readonly Told[] => {
    const before = known.get(text)
    if (before !== undefined) return before
    const stems = stemsOf(text)
    const meanings = meaningsOf(stems)
    const keys = [
      ...stems.map((stem, at): Told => [stem, isInsideName(meanings, at) ? INSIDE_A_NAME : 1]),
      ...meanings.map(({ key }): Told => [key, 1]),
    ]
    known.set(text, keys)
    return keys
  }
}

/** How well a thing is told by what these are the postings of; 0 where it is not among them. */
export const strengthOf = ({ docs, strengths }: Postings, doc: number): number => {
  let low = 0
  let high = docs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((docs[middle] ?? 0) < doc) low = middle + 1
    else high = middle
  }
  return docs[low] === doc ? (strengths[low] ?? 0) : 0
}

/** The stems of an index, without meanings. */
export const stemsIn = (index: TextIndex): readonly string[] =>
  [...index.postings.keys()].filter((key) => !isKey(key))
