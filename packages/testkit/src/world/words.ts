/** Splits at white space: for vocabularies of single words. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** Splits at `|` and line breaks: for vocabularies of phrases. */
export function phrases(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

const UNDECOMPOSABLE: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  '’': '',
}

/** Lower case without accents, everything but letters of any script and digits turned into single hyphens. */
export function hyphenated(text: string, options: { readonly keepAccents: boolean }): string {
  const lower = text.toLowerCase()
  const folded = options.keepAccents
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{Mark}/gu, '')
        .replace(/[^a-z0-9]/g, (letter) => UNDECOMPOSABLE[letter] ?? letter)
  return folded
    .replace(/['’]/g, '')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
