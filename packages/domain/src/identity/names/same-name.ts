import { isParticle } from './affixes.ts'
import { consonantKey, isUnvocalised } from './consonants.ts'
import { foldNameText } from './fold.ts'
import { parseFullName } from './full-name.ts'
import { areNameVariants } from './nicknames.ts'
import { spellingKey } from './spelling.ts'

/** How two words of names agree, from the strongest to not at all. */
export const WORD_AGREEMENTS = ['same', 'spelling', 'nickname', 'consonants', 'initial', 'different'] as const
export type WordAgreement = (typeof WORD_AGREEMENTS)[number]

/** Compares two words of names, whichever script and case they are in. */
export function compareNameWords(left: string, right: string): WordAgreement {
  const a = foldNameText(left)
  const b = foldNameText(right)
  if (a === '' || b === '') return 'different'
  if (a === b) return 'same'
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'different'
  if (spellingKey(a) === spellingKey(b)) return 'spelling'
  if (areNameVariants(a, b)) return 'nickname'
  if (isUnvocalised(left) !== isUnvocalised(right)) {
    const consonants = consonantKey(left)
    if (consonants !== null && consonants === consonantKey(right)) return 'consonants'
  }
  return 'different'
}

/**
 * Whether two full names may be one person's, in any order of their words: each word of the shorter has a partner in
 * the longer, at least two words agree, and one agrees by more than nickname or initial. Titles, credentials and
 * particles count for nothing: "Mueller, Bob" and "Dr. Robert Müller" may be one, "R. Mueller" too.
 */
export function sameNameAnyOrder(left: string, right: string): boolean {
  const [shorter, longer] = [nameWords(left), nameWords(right)].sort((a, b) => a.length - b.length)
  if (shorter === undefined || longer === undefined || shorter.length === 0) return false
  if (joined(shorter) === joined(longer)) return true
  return shorter.length > 1 && everyWordHasPartner(shorter, longer)
}

/** The words of a full name that tell it from others: without titles, credentials and particles, hyphens parted. */
export function nameWords(text: string): readonly string[] {
  const { given, additional, family } = parseFullName(text)
  const words = [given, additional, family]
    .flatMap((part) => part.split(/[\s-]+/u))
    .filter((word) => word !== '')
  const telling = words.filter((word) => !isParticle(foldNameText(word)))
  return telling.length > 0 ? telling : words
}

const SURE: ReadonlySet<WordAgreement> = new Set(['same', 'spelling', 'consonants'])

/** Takes the best agreements first, so that an initial does not use up the word that another one equals. */
function everyWordHasPartner(shorter: readonly string[], longer: readonly string[]): boolean {
  const free = new Set(longer.keys())
  const open = new Set(shorter.keys())
  let sure = 0
  for (const wanted of WORD_AGREEMENTS) {
    if (wanted === 'different') break
    for (const index of open) {
      const partner = [...free].find(
        (other) => compareNameWords(shorter[index] ?? '', longer[other] ?? '') === wanted,
      )
      if (partner === undefined) continue
      open.delete(index)
      free.delete(partner)
      if (SURE.has(wanted) && foldNameText(shorter[index] ?? '').length > 1) sure += 1
    }
  }
  return open.size === 0 && sure > 0
}

/** The words as one, so that "Jean-Luc" and "Jeanluc" meet. */
function joined(words: readonly string[]): string {
  return spellingKey(foldNameText(words.join(' ')).replaceAll(' ', ''))
}
