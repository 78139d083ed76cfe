/**
 * A short code under which names that sound alike in the languages of Europe fall together: consonants in classes after Russell's Soundex
 * and Postel's Kölner Phonetik, vowels dropped after the first letter, up to 6 signs. Only for blocking and for the level "sounds alike".
 */
const LONGEST_CODE = 6
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^x/, 's'],
  [/sch|tsch|sh|ch|cz|tch/g, 's'],
  [/ph|pf/g, 'f'],
  [/ck|qu?|kh/g, 'k'],
  [/gh(?=t|$)/g, ''],
  [/c(?=[eiy])/g, 's'],
  [/dg|dj/g, 'j'],
  [/tz|ts/g, 'z'],
]
const CLASSES: Readonly<Record<string, string>> = {
  ...{ b: '1', p: '1', f: '2', v: '2', w: '2', c: '3', k: '3', g: '3', x: '3' },
  ...{ d: '4', t: '4', s: '5', z: '5', j: '6', l: '7', m: '8', n: '8', r: '9' },
}

/** The code of one folded word of Latin letters; '' for a text without letters. */
export function phoneticCode(word: string): string {
  let text = word
  for (const [pattern, replacement] of DIGRAPHS) text = text.replace(pattern, replacement)
  let code = ''
  let before = ''
  for (const letter of text) {
    const sound = CLASSES[letter] ?? ''
    if (code === '' && letter >= 'a' && letter <= 'z') code = sound === '' ? '0' : sound
    else if (sound !== '' && sound !== before) code += sound
    before = sound
    if (code.length >= LONGEST_CODE) break
  }
  return code
}
