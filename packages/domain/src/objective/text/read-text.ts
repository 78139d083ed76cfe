/** A word of a statement and where it stands in it. */
export interface Token {
  /** As written. */
  readonly text: string
  /** Lower case, without accents, with a straight apostrophe. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one. */
  readonly gap: string
}

export interface ReadText {
  /** What was looked at, as written. */
  readonly raw: string
  /** The same length as `raw`, so that places in the one are places in the other. */
  readonly plain: string
  readonly tokens: readonly Token[]
}

/** Characters looked at: the longest statement that is taken, several pages of print. */
const LONGEST_STATEMENT = 10_000

/** A word holds together over hyphens, apostrophes and "R&D"; a number over its separators. */
const WORD = /[\p{L}\p{N}]+(?:['&+-][\p{L}\p{N}]+|[.,:]\p{N}+\p{L}*)*%?/gu

/** Splits a statement into words, in time linear in its length. */
export const readText = (statement: string): ReadText => {
  const raw = statement.slice(0, LONGEST_STATEMENT)
  const plain = plainOf(raw)
  const tokens: Token[] = []
  let last = 0
  for (const match of plain.matchAll(WORD)) {
    const end = match.index + match[0].length
    tokens.push({
      text: raw.slice(match.index, end),
      key: match[0],
      start: match.index,
      end,
      gap: plain.slice(last, match.index),
    })
    last = end
  }
  return { raw, plain, tokens }
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
}

const plainOf = (raw: string): string => {
  let plain = ''
  for (let at = 0; at < raw.length; at += 1) {
    const unit = raw[at] ?? ''
    if (unit < '\u0080' && unit !== '`') plain += unit >= 'A' && unit <= 'Z' ? unit.toLowerCase() : unit
    else plain += LOOK_ALIKES[unit] ?? foldUnit(unit)
  }
  return plain
}

/** One code unit for one: a letter that would become longer stays as it is. */
const foldUnit = (unit: string): string => {
  const folded = (unit.toLowerCase().normalize('NFD')[0] ?? unit).toLowerCase()
  return folded.length === 1 ? folded : unit
}
