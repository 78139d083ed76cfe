/**
 * A light stemmer for six languages at once, after Savoy, "Light Stemming Approaches for the French, Portuguese, German and
 * Hungarian Languages" (2006): endings of number, gender and case only, since what a word means must stay apart. It takes
 * words as `foldWord` leaves them, and is no more than consistent: a stem need not be a word.
 */

/** Letters that must be left before an ending is taken off. */
const SHORTEST = { feminine: 4, case: 5, gerund: 4, vowel: 4 }

const ENDINGS: readonly (readonly [ending: string, becomes: string, least: number])[] = [
  ['innen', '', SHORTEST.feminine],
  ['erin', 'er', SHORTEST.feminine - 2],
  ['torin', 'tor', SHORTEST.feminine - 2],
  ['ie', 'y', SHORTEST.vowel - 1],
  ['ing', '', SHORTEST.gerund],
  ['en', '', SHORTEST.case],
  ['ern', 'er', SHORTEST.case],
  ['e', '', SHORTEST.vowel],
  ['a', '', SHORTEST.vowel],
  ['o', '', SHORTEST.vowel],
]

export const stemOf = (folded: string): string => {
  for (const [ending, becomes, least] of ENDINGS) {
    if (folded.length >= ending.length + least && folded.endsWith(ending)) {
      return folded.slice(0, folded.length - ending.length) + becomes
    }
  }
  return folded
}
