/** Ends that are none: titles and initials. */
const SHORTENED = '(?<!\\b(?:Dr|Mr|Mrs|Ms|Prof|Hr|Fr|Sr|Sra|Mme|M|St|\\p{Lu})\\.)'
const ENDS = new RegExp(`${SHORTENED}(?<=[.!?…])\\s+|\\s*[\\n\\r]+\\s*`, 'u')
/** Characters of a text that are read: a deed is told at its beginning, not after three pages. */
const LONGEST_READ = 4000

/** The sentences of a text, as they stand but for typographic apostrophes and runs of spaces. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .slice(0, LONGEST_READ)
    .normalize('NFC')
    .replace(/[’‘`´]/gu, "'")
    .split(ENDS)
    .map((sentence) => sentence.replace(/\s+/gu, ' ').trim())
    .filter((sentence) => sentence !== '')
