import type { Random } from '../random.ts'
import { hyphenated, words } from '../words.ts'
import type { Culture, Gender } from './culture.ts'

export interface PersonName {
  /** As shown on the profile, with whatever the person put there. */
  readonly givenName: string
  readonly familyName: string
  /** What others call the person in a message: Latin letters, no title, no nickname in brackets. */
  readonly callName: string
  /** Latin letters: what slugs and addresses are made from. */
  readonly latinFamilyName: string
}

const MIDDLE_INITIALS = words('A. B. C. D. E. F. G. J. K. L. M. N. P. R. S. T. W.')
const EMOJI = ['🚚', '⚓', '🌱', '✨', '🌍', '📦', '🇪🇺']

export function createName(random: Random, culture: Culture): PersonName {
  const gender: Gender = random.chance(0.48) ? 'female' : 'male'
  const given = culture.given(random, gender)
  const family = culture.family(random, gender)
  const plain = { callName: given.latin, latinFamilyName: family.latin }
  if (given.native !== null && family.native !== null && random.chance(culture.nativeShare)) {
    return { ...plain, givenName: given.native, familyName: family.native }
  }
  return { ...plain, ...decorated(random, given.latin, family.latin, gender, culture) }
}

/** The things people do to their names on profiles, each rare, together about one name in eight. */
function decorated(random: Random, given: string, family: string, gender: Gender, culture: Culture) {
  const name = { givenName: given, familyName: family }
  const die = random.next()
  if (die < 0.035) return { ...name, givenName: `${given} ${random.pick(MIDDLE_INITIALS)}` }
  if (die < 0.06) return { ...name, givenName: `${given} ${culture.given(random, gender).latin}` }
  if (die < 0.075) return { ...name, givenName: `Dr. ${given}` }
  if (die < 0.09) return { ...name, familyName: family.toUpperCase() }
  if (die < 0.1) return { givenName: given.toLowerCase(), familyName: family.toLowerCase() }
  if (die < 0.108) return { ...name, givenName: `${given} "${given.slice(0, 3)}"` }
  if (die < 0.114) return { ...name, familyName: `${family} ${random.pick(EMOJI)}` }
  if (die < 0.122) return { ...name, familyName: `${family} (${culture.family(random, gender).latin})` }
  if (die < 0.13) return { ...name, familyName: `${family.slice(0, 1)}.` }
  return name
}

/** Remembers every slug handed out, because two people never share one. */
export interface SlugBook {
  slugFor(random: Random, name: PersonName): string
}

const SUFFIX_LENGTH = 4
const SHARE_WITH_ACCENTS = 0.07

/** Slugs such as `mira-okonkwo-brandt-4f2a`; a few keep their accents or are in a script of their own. */
export function createSlugBook(taken: Iterable<string> = []): SlugBook {
  const used = new Set(taken)
  return {
    slugFor: (random, name) => {
      const keepAccents = random.chance(SHARE_WITH_ACCENTS)
      const latin = `${name.callName} ${name.latinFamilyName}`
      const shown = keepAccents ? `${name.givenName} ${name.familyName}` : latin
      const stem = hyphenated(shown, { keepAccents }).normalize('NFC') || 'member'
      for (;;) {
        const slug = `${stem}-${random.hex(SUFFIX_LENGTH)}`
        if (!used.has(slug)) {
          used.add(slug)
          return slug
        }
      }
    },
  }
}
