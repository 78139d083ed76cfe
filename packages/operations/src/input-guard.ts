/** Deepest nesting of an input: our own schemas need three, and a walk over 100,000 levels ends in a stack overflow. */
const DEEPEST = 32

/** Text that no database keeps as it is: NUL, which PostgreSQL refuses, and half of a surrogate pair, which is no character. */
const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

/** What no operation can take whatever its schema, with the path to it; null when there is nothing of it. */
export const refuseInput = (
  input: unknown,
  path: readonly string[] = [],
): { readonly path: string; readonly message: string } | null => {
  if (typeof input === 'string') {
    if (isStorable(input)) return null
    return { path: path.join('.'), message: 'This holds a zero byte, or half of a character.' }
  }
  if (typeof input !== 'object' || input === null || input instanceof Blob) return null
  if (path.length > DEEPEST)
    return { path: path[0] ?? '', message: `This nests deeper than ${DEEPEST} levels.` }
  for (const [key, value] of Object.entries(input)) {
    const found = refuseInput(value, [...path, key])
    if (found !== null) return found
  }
  return null
}
