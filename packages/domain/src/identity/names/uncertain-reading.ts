import { isUnvocalised } from './consonants.ts'

/** Characters read differently in Chinese, Japanese and Korean; transliteration takes them for Mandarin. */
const HAN = /\p{Script=Han}/u

/**
 * Whether a name's Latin letters are a guess: written in Han characters (月野 is Tsukino, not "yue ye") or without its
 * vowels. That such a name differs from a Latin one says nothing against one person.
 */
export function hasUncertainReading(text: string): boolean {
  return HAN.test(text) || isUnvocalised(text)
}
