/**
 * Characters of a title that are read. LinkedIn's own limits are 100 for a position and 220 for a headline; past that
 * a text is prose or an attack, and what comes first in a title decides.
 */
const READ_LIMIT = 400
/** One character never needs more than this many when decomposed and composed again in any normal form. */
const NORMAL_FORM_GROWTH = 18

const ASCII_ONLY = /^[\0-\x7f]*$/
const MARKS = /\p{M}/gu
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
}
const UNDECOMPOSED_LETTERS = /[ßøæœłđðı]/g

/**
 * Lower case without accents, the same for every Unicode normal form of a text; only the first 400 characters.
 * HTML's `&amp;` is read as `&`, as job boards leave it behind.
 */
export function foldTitle(title: string): string {
  const start = title.length > READ_LIMIT ? title.slice(0, READ_LIMIT * NORMAL_FORM_GROWTH) : title
  const folded = ASCII_ONLY.test(start)
    ? start.toLowerCase()
    : start
        .normalize('NFKD')
        .replace(MARKS, '')
        .toLowerCase()
        .normalize('NFKD')
        .replace(MARKS, '')
        .replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter)
  const capped = folded.length > READ_LIMIT ? folded.slice(0, READ_LIMIT) : folded
  return capped.includes('&amp;') ? capped.replaceAll('&amp;', '&') : capped
}
