import { foldNameText } from './fold.ts'

/** Scripts that leave most vowels out, so that "محمد" is read as `mhmd`. */
const UNVOCALISED = /\p{Script=Arabic}|\p{Script=Hebrew}/u
/** Sounds that Arabic and Hebrew letters stand for together, or that romanisations write in several ways. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:al|el|il)(?=[a-z]{3})/, ''],
  [/^l(?=[bcdfghjkmnpqrstvz][a-z]{2})/, ''],
  [/sh|ch/g, 's'],
  [/tz|ts/g, 'z'],
  [/kh|gh|q|c|j/g, 'k'],
  [/g/g, 'k'],
  [/ph|p/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/v/g, 'b'],
  [/[aeiouwyh]/g, ''],
  [/(.)\1+/g, '$1'],
]
/** One consonant alone fits too many names. */
const LEAST = 2

/** Whether a name is written in a script that leaves vowels out. */
export function isUnvocalised(text: string): boolean {
  return UNVOCALISED.test(text)
}

/**
 * The consonants of one name word in any script, by which "محمد" and "Mohammed" meet; null if too few are left. Only
 * for comparing with an unvocalised name: between two Latin names it would take Mark for Mirko.
 */
export function consonantKey(word: string): string | null {
  let key = foldNameText(word).replaceAll(' ', '')
  for (const [pattern, replacement] of SOUNDS) key = key.replace(pattern, replacement)
  return key.length >= LEAST ? key : null
}
