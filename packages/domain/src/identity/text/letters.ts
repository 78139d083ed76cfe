/** One bit for each letter that occurs in a text; digits and signs share bits with letters. */
export function lettersOf(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31)
  return letters
}

/** How many bits are set. */
export function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** False where so many letters occur in one text only that more edits than these lie between the two. */
export const mayBeWithin = (lettersA: number, lettersB: number, edits: number): boolean =>
  countBits(lettersA & ~lettersB) <= edits && countBits(lettersB & ~lettersA) <= edits
