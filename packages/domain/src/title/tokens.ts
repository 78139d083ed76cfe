/** A word, or a mark that parts: `|` a hard break, `,` a comma, `/` a slash. Conjunctions stay words. */
export type Token = string

export const HARD_BREAK = '|'
export const COMMA = ','
export const SLASH = '/'
export const POSSESSIVE = "'s"

export const isBreak = (token: Token): boolean => token === HARD_BREAK || token === COMMA || token === SLASH

/**
 * Splits a folded title into words and breaks in one pass. Hyphens join ("co-founder" is two words of one phrase,
 * "e-commerce" one word) unless a space stands beside them, which makes them dashes; dotted letters are one word
 * ("c.e.o."); a possessive 's is a token of its own; `&` and `+` are the word "and".
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isWordCode(code)) {
      at = readWord(text, at, tokens)
      continue
    }
    if (code === OPEN_BRACKET) {
      const close = endOfAcronym(text, at, tokens)
      if (close > at) {
        at = close
        continue
      }
    }
    const mark = breakAt(text, at, code)
    if (mark !== null && !(isBreak(mark) && tokens.at(-1) === mark)) tokens.push(mark)
    at += 1
  }
  return tokens
}

function readWord(text: string, start: number, tokens: Token[]): number {
  let end = start + 1
  let word = ''
  let from = start
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isWordCode(code)) {
      end += 1
      continue
    }
    const length = word.length + end - from
    const joinsLetters = code === DOT && end - from === 1 && isWordCode(text.charCodeAt(end + 1))
    const joinsPrefix =
      code === HYPHEN && length === 1 && text[from] === 'e' && isWordCode(text.charCodeAt(end + 1))
    if (!joinsLetters && !joinsPrefix) break
    word += text.slice(from, end)
    from = end + 1
    end += 1
  }
  if (SITES.some((site) => text.startsWith(site, end) && !isWordCode(text.charCodeAt(end + site.length))))
    return end + 4
  tokens.push(word === '' ? text.slice(start, end) : word + text.slice(from, end))
  const possessive =
    isApostrophe(text.charCodeAt(end)) && text[end + 1] === 's' && !isWordCode(text.charCodeAt(end + 2))
  if (!possessive) return end
  tokens.push(POSSESSIVE)
  return end + 2
}

/** Where a bracket repeats the words before it ("Quality Assurance (QA) Engineer", "Mine Operator (MO)"), its end. */
function endOfAcronym(text: string, at: number, before: readonly Token[]): number {
  const close = text.indexOf(')', at)
  const letters = text.slice(at + 1, close)
  if (close < 0 || letters.length > LONGEST_ACRONYM) return at
  const goesOn = text[close + 1] === ' ' && isWordCode(text.charCodeAt(close + 2))
  return goesOn || (letters.length > 1 && letters === initials(before.slice(-letters.length)))
    ? close + 1
    : at
}

const initials = (words: readonly Token[]): string => words.map((word) => word[0]).join('')

const OPEN_BRACKET = 0x28
const LONGEST_ACRONYM = 5

function breakAt(text: string, at: number, code: number): Token | null {
  if (code === HYPHEN || (code >= 0x2010 && code <= 0x2015)) {
    return isSpaceOrEdge(text, at - 1) || isSpaceOrEdge(text, at + 1) ? HARD_BREAK : null
  }
  if (code === 0x2c) return COMMA
  if (code === 0x2f || code === 0x5c) return SLASH
  if (code === 0x26 || code === 0x2b) return 'and'
  if (code === 0x40) return 'at'
  return HARD_MARKS.has(code) || code >= 0xd800 ? HARD_BREAK : null
}

/** What closes the name of a site, which is an organization's and not read; `.net` is a technology. */
const SITES = ['.com', '.org']
const HYPHEN = 0x2d
const DOT = 0x2e
const HARD_MARKS = new Set([...'|;:()[]{}<>!?\n\r=~·•‣▪●◆★→»«¦'].map((mark) => mark.charCodeAt(0)))

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x60 || code === 0xb4

function isSpaceOrEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return Number.isNaN(code) || code === 0x20 || code === 0x09 || code === 0xa0
}

/** Letters and digits of any script outside the blocks of punctuation, symbols and surrogates. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  if (code <= 0xbf) return false
  if (code >= 0x2000 && code <= 0x2bff) return false
  if (code >= 0x3000 && code <= 0x303f) return false
  return code < 0xd800
}
