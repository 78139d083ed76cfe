/** Nothing to fold but the case, which most words are. */
const PLAIN_WORD = /^[A-Za-z0-9]*$/
/** Combining marks left by NFKD. */
const MARKS = /\p{M}+/gu
const NOT_A_WORD = /[^\p{L}\p{N}]+/u
/** Letters that NFKD leaves whole though people type them without their stroke. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }
const STROKED = /[øłđßæœ]/gu
/** What says how a firm is registered, not which one it is. */
const LEGAL_FORMS = new Set(
  'ab ag as bv co company corp corporation gmbh inc incorporated kg limited llc llp ltd nv oy plc pte pty sa sarl spa srl'.split(
    ' ',
  ),
)

/** A word as it is compared: no case, no accents, no plural `s`. */
export const foldWord = (word: string): string => {
  const plain = PLAIN_WORD.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFKD')
        .replace(MARKS, '')
        .toLowerCase()
        .replace(STROKED, (letter) => PLAIN_LETTERS[letter] ?? letter)
  return plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss') ? plain.slice(0, -1) : plain
}

/** Words as they are written, split where no letter or digit stands. */
export const rawWords = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .split(NOT_A_WORD)
    .filter((word) => word !== '')

/** Folded words between single spaces, with one at either end, so that whole phrases are found by `includes`. */
export const phraseKey = (text: string): string => ` ${rawWords(text).map(foldWord).join(' ')} `

/** An organization's name as it is compared: folded, without its legal form. A name without letters stays as it is. */
export const organizationKey = (name: string): string => {
  const words = rawWords(name).map(foldWord)
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop()
  return words.length === 0 ? ` ${name.trim()} ` : ` ${words.join(' ')} `
}
