interface Described {
  readonly name: string
  readonly title: string | null
  readonly organization: string | null
}

/** Case and accents set aside, as people type without them. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** Those in whose name, title or organization every typed word begins some word. */
export const fitting = <Person extends Described>(
  people: readonly Person[],
  typed: string,
): readonly Person[] => {
  const words = folded(typed).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return people
  return people.filter(({ name, title, organization }) => {
    const all = ` ${folded([name, title, organization].filter(Boolean).join(' '))}`
    return words.every((word) => all.includes(` ${word}`))
  })
}
