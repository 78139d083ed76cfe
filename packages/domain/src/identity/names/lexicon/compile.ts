/** A name and the other names its bearers go by. */
export interface NameFamily {
  /** The name in its usual spelling: what the family is known by. */
  readonly name: string
  /** Other full forms of the same name, "catherine" and "kathryn". */
  readonly forms: readonly string[]
  readonly nicknames: readonly string[]
}

/** Reads lines such as `robert|rupert: rob bob bobby`, all folded. */
export function readFamilies(text: string): NameFamily[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [names = '', nicknames = ''] = line.split(':')
      const [name = '', ...forms] = names.trim().split('|')
      return { name, forms, nicknames: nicknames.split(' ').filter((nickname) => nickname !== '') }
    })
}
