/** Numbers for texts, in order of first sight: 0, 1, 2, … */
export interface Dictionary {
  readonly idOf: (text: string) => number
  readonly find: (text: string) => number | undefined
  readonly texts: readonly string[]
}

export function createDictionary(): Dictionary {
  const ids = new Map<string, number>()
  const texts: string[] = []
  return {
    idOf: (text) => {
      const known = ids.get(text)
      if (known !== undefined) return known
      ids.set(text, texts.length)
      texts.push(text)
      return texts.length - 1
    },
    find: (text) => ids.get(text),
    texts,
  }
}

/** The number of what `read` finds in each text; equal findings have equal numbers. */
export function numberTexts(texts: readonly string[], read: (text: string) => string): Int32Array {
  const { idOf } = createDictionary()
  return Int32Array.from(texts, (text) => idOf(read(text)))
}
