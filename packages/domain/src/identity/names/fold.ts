import anyAscii from 'any-ascii'

/**
 * Characters of a name that are read. The longest names people bear stay under 250 letters; past that a cell is
 * prose or an attack.
 */
const READ_LIMIT = 250
const ASCII_ONLY = /^[\0-\x7f]*$/
const SYMBOLS = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{C}\p{M}]/gu
/** Marks inside a word (O'Brien, Al’tsin, ʻAli) join its letters; any other mark parts words. */
const JOINING = /['`’‘ʼʻ´′]/g
const PARTING = /[^a-z0-9]+/g

/**
 * A name as bare Latin words: transliterated from any script, in lower case, without accents, punctuation and emoji,
 * single spaces between. Only the first 250 characters count; "" if nothing is left.
 */
export function foldNameText(text: string): string {
  const start = text.length > READ_LIMIT ? text.slice(0, READ_LIMIT) : text
  const latin = ASCII_ONLY.test(start) ? start : anyAscii(withoutSymbols(start.normalize('NFKC')))
  return latin.toLowerCase().replace(JOINING, '').replace(PARTING, ' ').trim()
}

/** Emoji would be spelled out (":truck:"), so they go first; so do invisible characters and lone marks. */
function withoutSymbols(text: string): string {
  return text.replace(SYMBOLS, '')
}
