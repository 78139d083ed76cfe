import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { READERS } from './readers.ts'

/** The longest text that is taken, in characters. */
const LONG = 10_000
const SHORT = 1000
/** Ten times the text may take this many times as long: linear takes 10, quadratic 100. */
const MOST_GROWTH = 50
/** Under so many milliseconds the clock says nothing about growth. */
const TOO_QUICK_TO_TELL = 1
/** One of several tries has to be undisturbed by whatever else the machine does. */
const TRIES = 6

/** What is repeated until a text is long enough: signs that patterns loop over, and words that readers wait for. */
const REPEATED = [
  ...['a', 'A', '1', ' ', '\t', '\n', ',', '.', '-', '(', '"', '“', "'", '%', '/', '\\', '#', '?', ';', ':'],
  ...['a ', 'a.', 'a, ', 'a-', '1 ', '1,', '1.', '1/', '1:', '12.', ',000', '(a ', '[a](b)', 'a\n', ' - '],
  ...[
    '\u202e',
    '\u200b',
    '\u00ad',
    '🙂',
    '👩‍👩‍👧',
    'e\u0301',
    'ß',
    'İ',
    '李',
    'ا',
    '\u0000',
    '\ud800',
    '\ufeff',
  ],
  ...[
    '<b>',
    '<script>alert(1)</script>',
    "'; drop table person; --",
    '=HYPERLINK("x")',
    '{{7*7}}',
    '__proto__ ',
  ],
  ...['https://a.example/', 'a@b.example ', '+1 555 ', 'Dr. ', 'U.S.A. ', "don't ", "'s "],
  ...['two ', 'twenty-', 'hundred ', 'one hundred and ', '3 % of ', '$5 million ', '10k ', 'half of '],
  ...['May ', 'by June ', 'by June 2027 ', 'next week ', 'in 3 weeks ', 'Q3 ', '2026-11-23 ', '23.11.2026 '],
  ...[
    'and ',
    'or ',
    'of the ',
    'in ',
    'who ',
    'to ',
    'not ',
    'my ',
    'needs ',
    'needs a ',
    'looks for ',
    'can ',
  ],
  ...[
    'Anna Solberg ',
    'Halden Freight ',
    'director of ',
    '30 directors, ',
    'heads of purchasing in Rotterdam and ',
  ],
  ...['I want to ', 'friends and ', 'a new job, ', 'attend five events ', 'close two sales this month '],
  ...[
    'introduce you to ',
    'Let me introduce you to Mr. ',
    'thanks for the ',
    'introduced me ',
    'ich suche ',
    "d'une ",
  ],
]
/** A run with something else at its end, which a pattern notices only there. */
const RUNS = ['a', ' ', '1', '-', '(', ', ', 'a ', '\n', '.', '1,']

const TEXTS: readonly (readonly [name: string, of: (length: number) => string])[] = [
  ...REPEATED.map((piece) => [JSON.stringify(piece), (length: number) => filled(piece, length)] as const),
  ...RUNS.map(
    (piece) =>
      [`${JSON.stringify(piece)} and an end`, (length: number) => `x${filled(piece, length - 2)}!`] as const,
  ),
  ['a bit of everything', (length) => filled(REPEATED.join(''), length)],
]

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** What no sentence of Rapport says: the traces of values that were not there. */
const NONSENSE = /\bNaN\b|\bundefined\b|\[object /

const sentencesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (value instanceof Map || value instanceof Set) return sentencesIn([...value])
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : []
}

const milliseconds = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

describe.each(Object.entries(READERS))('row 47: %s', (_name, read) => {
  it('takes ten times as long for ten times the text, whatever is in it', () => {
    const tooSlow = TEXTS.filter(([, of]) => {
      const [short, long] = [of(SHORT), of(LONG)]
      let [quickest, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
      for (let tried = 0; tried < TRIES; tried += 1) {
        quickest = Math.min(
          quickest,
          milliseconds(() => read(short)),
        )
        most = Math.min(
          most,
          milliseconds(() => read(long)),
        )
        if (most <= MOST_GROWTH * Math.max(TOO_QUICK_TO_TELL, quickest)) return false
      }
      return true
    })
    expect(tooSlow.map(([name]) => name)).toEqual([])
  })

  it('answers to any text, twice the same, and says no nonsense of its own', () => {
    const piece = fc.oneof(
      fc.constantFrom(...REPEATED),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    )
    const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const answer = read(text)
        expect(read(text)).toEqual(answer)
        if (!NONSENSE.test(text)) {
          expect(sentencesIn(answer).filter((sentence) => NONSENSE.test(sentence))).toEqual([])
        }
      }),
      { numRuns: 300, seed: 4 },
    )
  })
})
