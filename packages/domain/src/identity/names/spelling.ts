/**
 * One form for the spellings that one name takes in different alphabets and on different keyboards: "Müller", "Mueller"
 * and "Muller"; "Sergei", "Sergey" and "Serguei"; "Nikolai" and "Nicolay". Not phonetic: what is only heard alike
 * (Meyer, Maier) stays apart. Rules run in order over folded words; the lossy ones spare short words, in which one
 * letter tells two names apart.
 */
type Rule = readonly [pattern: RegExp, replacement: string]

/** Words up to this length (Lee, Sue, Jan, Ian, Joe) are taken as they are. */
const LEFT_ALONE = 3
/** From this length on a word has letters enough to lose some. */
const LONG = 5

const MILD: readonly Rule[] = [
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/(?<!q)ue/g, 'u'],
  [/ck/g, 'k'],
  [/c(?![ehiy])/g, 'k'],
  [/ph/g, 'f'],
  [/[jy]/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** Endings first, while their letters are as written. */
const LOSSY: readonly Rule[] = [
  [/(?<=[oe])(?:ff|w)$/, 'v'],
  [/[vw]i(?:tsch|tch|ch|cz|tz|c)$/, 'vic'],
  [/(?:tsch|tch|cz)/g, 'ch'],
  [/(?:shch|sch|sh|sz)/g, 's'],
  [/kh/g, 'h'],
  [/zh/g, 'z'],
  [/th/g, 't'],
  [/dt/g, 't'],
  [/t[sz]/g, 'z'],
  [/gu(?=[eiy])/g, 'g'],
  [/ou/g, 'u'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/^[jy]e(?=[vlkg])/, 'e'],
  [/^ie(?=[vlkg])/, 'e'],
  [/(?<=[aeiou])h$/, ''],
]

/** The spelling form of one folded word. Equal forms are one name spelled in two ways, or the same. */
export function spellingKey(word: string): string {
  if (word.length <= LEFT_ALONE) return word
  const reduced = word.length < LONG ? word : apply(LOSSY, word)
  return apply(MILD, reduced)
}

function apply(rules: readonly Rule[], word: string): string {
  let result = word
  for (const [pattern, replacement] of rules) result = result.replace(pattern, replacement)
  return result
}
