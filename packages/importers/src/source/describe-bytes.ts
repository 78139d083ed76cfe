/** The first bytes of formats people hand over by mistake, and what to call them. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['25504446', 'a PDF'],
  ['1f8b', 'a gzip file'],
  ['526172211a07', 'a RAR archive'],
  ['377abcaf271c', 'a 7-Zip archive'],
  ['fd377a585a', 'an xz archive'],
  ['425a68', 'a bzip2 archive'],
  ['d0cf11e0a1b11ae1', 'an old Office document'],
  ['89504e47', 'a picture (PNG)'],
  ['ffd8ff', 'a picture (JPEG)'],
  ['47494638', 'a picture (GIF)'],
  ['53514c697465', 'a SQLite database'],
  ['7b5c727466', 'a rich text document'],
]

const ZIP_STARTS = ['504b0304', '504b0506', '504b0708']

/** Bytes at the start that are enough to tell what something is. */
export const MAGIC_BYTES = 512

export function looksLikeZip(start: Uint8Array): boolean {
  const hex = Buffer.from(start.subarray(0, 8)).toString('hex')
  return ZIP_STARTS.some((magic) => hex.startsWith(magic))
}

/** What these bytes are, if they are surely no text; null if they may be a table, cards, a calendar or mail. */
export function describeBinary(start: Uint8Array): string | null {
  const hex = Buffer.from(start.subarray(0, 16)).toString('hex')
  const known = MAGIC.find(([magic]) => hex.startsWith(magic))
  if (known !== undefined) return known[1]
  const text = Buffer.from(start.subarray(0, MAGIC_BYTES)).toString('latin1').trimStart().toLowerCase()
  if (text.startsWith('<!doctype html') || text.startsWith('<html')) return 'a web page'
  return looksBinary(start) ? 'a binary file' : null
}

/** Control characters no text holds; NUL is left to the UTF-16 and NUL-stripping rules of the text decoder. */
function looksBinary(start: Uint8Array): boolean {
  const head = start.subarray(0, MAGIC_BYTES)
  let controls = 0
  for (const byte of head) {
    if (byte > 0 && byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 27) controls += 1
  }
  return controls > head.length * 0.1
}
