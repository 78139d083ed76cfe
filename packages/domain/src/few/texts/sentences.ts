/** Ends that are none: titles and initials. */
const SHORTENED = '(?<!\\b(?:Dr|Mr|Mrs|Ms|Prof|Hr|Fr|Sr|Sra|Mme|M|St|\\p{Lu})\\.)'
const ENDS = new RegExp(`${SHORTENED}(?<=[.!?…]) |\\n`, 'u')
/** Characters of a text that are read: a deed is told at its beginning, not after three pages. */
const LONGEST_READ = 4000

/** The sentences of a text, as they stand but for typographic apostrophes and runs of spaces. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .slice(0, LONGEST_READ)
    .normalize('NFC')
    .replace(/[’‘`´]/gu, "'")
    // Before the text is cut, so that pages of spaces are passed over once and not from every place in them.
    .replace(/\s+/gu, (gap) => (/[\n\r]/.test(gap) ? '\n' : ' '))
    .split(ENDS)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
