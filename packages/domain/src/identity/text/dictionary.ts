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
