import type { Token } from '../text/read-text.ts'

/** A number of a statement and the words it stands in. */
export interface NumberSpan {
  /** Index of its first token and the one after its last. */
  readonly from: number
  readonly to: number
  readonly value: number
  readonly isPercent: boolean
  readonly isMoney: boolean
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  both: 2,
  once: 1,
  twice: 2,
  thrice: 3,
  single: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  zwolf: 12,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  huit: 8,
  dix: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  diez: 10,
  dois: 2,
  duas: 2,
  quatro: 4,
  sete: 7,
  oito: 8,
  dez: 10,
  twee: 2,
  drie: 3,
  vijf: 5,
  zes: 6,
  zeven: 7,
  tien: 10,
  ein: 1,
  eine: 1,
  einen: 1,
  un: 1,
  une: 1,
  una: 1,
  uno: 1,
  um: 1,
  uma: 1,
  een: 1,
}
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  k: 1000,
  million: 1_000_000,
  m: 1_000_000,
  mio: 1_000_000,
  dozen: 12,
  bn: 1_000_000_000,
  grand: 1000,
}
const FIGURES = /^(\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?)(k|m|mio|bn)?(\+)?(%)?$/

/** Every number written in figures or words; ordinals, versions and codes such as "B2B" are none. */
export const readNumbers = (tokens: readonly Token[]): readonly NumberSpan[] => {
  const found: NumberSpan[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(tokens, at)
    if (number === null) continue
    found.push(number)
    at = number.to - 1
  }
  return found
}

const numberAt = (tokens: readonly Token[], from: number): NumberSpan | null => {
  const key = tokens[from]?.key ?? ''
  const next = tokens[from + 1]
  if (key === 'half' && next?.key === 'a' && tokens[from + 2]?.key === 'dozen')
    return plainNumber(from, from + 3, 6)
  if (
    key === 'a' &&
    next !== undefined &&
    /^(?:dozen|hundred|thousand|couple|pair|million)$/.test(next.key)
  ) {
    return plainNumber(from, from + (tokens[from + 2]?.key === 'of' ? 3 : 2), SCALES[next.key] ?? 2)
  }
  if ((key === 'couple' || key === 'dozen') && (next?.key === 'of' || key === 'dozen'))
    return plainNumber(from, from + (next?.key === 'of' ? 2 : 1), key === 'dozen' ? 12 : 2)
  const figures = FIGURES.exec(key)
  if (figures !== null) return figureNumber(tokens, from, figures)
  const range = /^(\d{1,6})-(\d{1,6})$/.exec(key)
  if (range !== null) return plainNumber(from, from + 1, Number(range[2]))
  const [tens = '', ones] = key.split('-')
  const value = wordValue(tens) + (ones === undefined ? 0 : (WORDS[ones] ?? Number.NaN))
  if (!(value > 0)) return null
  return scaled(tokens, from, value)
}

const wordValue = (word: string): number =>
  Object.hasOwn(WORDS, word) ? (WORDS[word] ?? Number.NaN) : Number.NaN

const figureNumber = (
  tokens: readonly Token[],
  from: number,
  figures: RegExpExecArray,
): NumberSpan | null => {
  const [, digits = '', scale, , percent] = figures
  const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(digits)
  const value =
    Number(isGrouped ? digits.replace(/[.,]/g, '') : digits.replace(',', '.')) * (SCALES[scale ?? ''] ?? 1)
  const gap = tokens[from]?.gap ?? ''
  // "24/7" and "1/2" are names and parts.
  const following = tokens[from + 1]
  if (/\/$/.test(gap) || (following !== undefined && following.gap === '/' && /^\d/.test(following.key)))
    return null
  if (!Number.isFinite(value) || digits.length > 12) return null
  if (percent !== undefined || following?.key === 'percent' || /^\s?%/.test(following?.gap ?? ''))
    return { ...plainNumber(from, from + 1, value), isPercent: true }
  const number = scaled(tokens, from, value)
  const isMoney =
    /[$€£¥]\s?$/.test(gap) ||
    /^(?:eur|euro|euros|usd|gbp|chf|dollars|pounds|francs)$/.test(tokens[number.to]?.key ?? '') ||
    /^\s?[€$£]/.test(tokens[number.to]?.gap ?? '')
  return { ...number, isMoney }
}

/** Takes in "hundred", "thousand", "dozen" and the upper end of "two or three", "5 to 10". */
const scaled = (tokens: readonly Token[], from: number, value: number): NumberSpan => {
  let to = from + 1
  let total = value
  const scale = tokens[to]
  if (scale !== undefined && scale.gap.trim() === '' && Object.hasOwn(SCALES, scale.key)) {
    total *= SCALES[scale.key] ?? 1
    to += 1
  }
  const joint = tokens[to]
  const upper = tokens[to + 1]
  if (joint !== undefined && upper !== undefined && (joint.key === 'or' || joint.key === 'to')) {
    const high = /^\d{1,6}$/.test(upper.key) ? Number(upper.key) : wordValue(upper.key)
    if (high > total) return plainNumber(from, to + 2, high)
  }
  if (
    joint !== undefined &&
    /^\s?[-\u2013\u2014]\s?$/.test(joint.gap) &&
    /^\d{1,6}$/.test(joint.key) &&
    Number(joint.key) > total
  ) {
    return plainNumber(from, to + 1, Number(joint.key))
  }
  return plainNumber(from, to, total)
}

const plainNumber = (from: number, to: number, value: number): NumberSpan => ({
  from,
  to,
  value,
  isPercent: false,
  isMoney: false,
})
