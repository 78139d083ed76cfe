import { foldText } from '../snapshot/fold-text.ts'

/** What is no letter, digit, mark, space, hyphen or apostrophe: emoji, dots, quotes. */
const ORNAMENTS = /[^\p{L}\p{N}\s'’-]+/gu

/** A name as names are compared: without credentials after a comma, ornaments, accents and case. */
export const foldName = (name: string): string => {
  const comma = name.indexOf(',')
  const bare = comma > 0 ? name.slice(0, comma) : name
  const folded = foldText(bare.replace(ORNAMENTS, ' '))
  // A name made of ornaments alone is still a name.
  return folded === '' ? foldText(name) : folded
}

/** A full name as given and family name: the first word, and the rest. */
export const splitName = (name: string): { readonly givenName: string; readonly familyName: string } => {
  const [givenName = '', ...rest] = name.trim().split(/\s+/)
  return { givenName, familyName: rest.join(' ') }
}
