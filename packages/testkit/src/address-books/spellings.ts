import type { Random } from '../world/index.ts'

const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ə: 'e',
}
const DIGRAPHS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ø: 'oe',
  Ø: 'Oe',
  å: 'aa',
  Å: 'Aa',
  æ: 'ae',
  Æ: 'Ae',
}
/** How officials and habits of other countries write the same Slavic, Arabic and Greek sounds. */
const RESPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ks/g, 'x'],
  [/ii$/, 'iy'],
  [/iy$/, 'y'],
  [/y$/, 'i'],
  [/^Yu/, 'Iu'],
  [/^Ya/, 'Ia'],
  [/kh/g, 'h'],
  [/zh/g, 'j'],
  [/ou/g, 'u'],
  [/ee/g, 'i'],
  [/ck/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ts/g, 'c'],
]
/** Cultures whose names reach Latin letters in more than one way. */
const TRANSLITERATED = new Set(
  'ukrainian bulgarian south-slavic greek arabic hebrew persian indian pakistani-bangladeshi armenian-kazakh albanian-georgian'.split(
    ' ',
  ),
)
const NEIGHBOURS = 'qwertyuiop asdfghjkl zxcvbnm'

/** Without accents, as a keyboard without them gives. */
export function plainLetters(text: string): string {
  return text
    .replace(/[^\p{ASCII}]/gu, (letter) => UNDECOMPOSED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** With German and Scandinavian letters spelled out: "Mueller", "Soeren". */
export function digraphs(text: string): string {
  return plainLetters(text.replace(/[^\p{ASCII}]/gu, (letter) => DIGRAPHS[letter] ?? letter))
}

/** Another way to write a transliterated name; the name itself where there is none. */
export function respelled(random: Random, name: string, cultureId: string): string {
  if (!TRANSLITERATED.has(cultureId)) return name
  const fitting = RESPELLINGS.filter(([pattern]) => name.search(pattern) !== -1)
  if (fitting.length === 0) return name
  const [pattern, replacement] = random.pick(fitting)
  return name.replace(pattern, replacement)
}

/** One slip of the fingers behind the first letter: two letters swapped, one doubled, left out or hit beside. */
export function mistyped(random: Random, name: string): string {
  if (name.length < 4) return name
  const at = random.int(1, name.length - 2)
  const letter = name[at] ?? ''
  const next = name[at + 1] ?? ''
  const kind = random.int(0, 3)
  if (kind === 0) return name.slice(0, at) + next + letter + name.slice(at + 2)
  if (kind === 1) return name.slice(0, at) + letter + name.slice(at)
  if (kind === 2) return name.slice(0, at) + name.slice(at + 1)
  const place = NEIGHBOURS.indexOf(letter.toLowerCase())
  const beside = place === -1 ? letter : (NEIGHBOURS[place + 1] ?? letter).trim() || letter
  return name.slice(0, at) + beside + name.slice(at + 1)
}
