/** Combining marks left by NFKD. */
const MARKS = /\p{M}+/gu

/** Text as it is compared and searched: no case, no accents, no compatibility forms, single spaces. */
export const foldText = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(/\s+/g, ' ').trim()
