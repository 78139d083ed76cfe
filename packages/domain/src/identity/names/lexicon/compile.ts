import { foldNameText } from '../fold.ts'

/** A name and the other names its bearers go by, all folded. */
export interface NameFamily {
  /** The name in its usual spelling: what the family is known by. */
  readonly name: string
  /** Other full forms of the same name, "kathryn" of "catherine". */
  readonly forms: readonly string[]
  readonly nicknames: readonly string[]
}

/** Reads lines such as `catherine|kathryn: cathy kate kit`. */
export function readFamilies(text: string): NameFamily[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [names = '', nicknames = ''] = line.split(':')
      const [name = '', ...forms] = folded(names.split('|'))
      return {
        name,
        forms: forms.filter((form) => form !== name),
        nicknames: folded(nicknames.split(' ')).filter(
          (nickname) => nickname !== name && !forms.includes(nickname),
        ),
      }
    })
}

function folded(words: readonly string[]): string[] {
  return [...new Set(words.map(foldNameText))].filter((word) => word !== '')
}
