import type { Random } from '../random.ts'
import { words } from '../words.ts'

export type Gender = 'female' | 'male'

/** A part of a name in Latin letters, and as the person would write it where that differs. */
interface NamePart {
  readonly latin: string
  readonly native: string | null
}

/**
 * A way of naming people. The parts are ordinary for the culture; the combinations are drawn at random, and many
 * family names are put together from syllables, so that no name is taken from anywhere.
 */
export interface Culture {
  readonly id: string
  given(random: Random, gender: Gender): NamePart
  family(random: Random, gender: Gender): NamePart
  /** How often people of this culture write their name in their own script on a profile. */
  readonly nativeShare: number
}

type FamilyMaker = (random: Random, gender: Gender) => string

export interface CultureParts {
  readonly id: string
  readonly female: string
  readonly male: string
  readonly family: FamilyMaker
}

/** A culture written in Latin letters. */
export function latinCulture(parts: CultureParts): Culture {
  const given = { female: words(parts.female), male: words(parts.male) }
  return {
    id: parts.id,
    given: (random, gender) => ({ latin: spaced(random.pick(given[gender])), native: null }),
    family: (random, gender) => ({ latin: parts.family(random, gender), native: null }),
    nativeShare: 0,
  }
}

export interface ScriptCultureParts {
  readonly id: string
  /** Pairs such as `Akari=明里`. */
  readonly female: string
  readonly male: string
  readonly family: string
  /** Pairs for women, where family names differ. */
  readonly familyOfWomen?: string
  readonly nativeShare: number
}

/** A culture with a script of its own. */
export function scriptCulture(parts: ScriptCultureParts): Culture {
  const given = { female: pairs(parts.female), male: pairs(parts.male) }
  const family = { female: pairs(parts.familyOfWomen ?? parts.family), male: pairs(parts.family) }
  return {
    id: parts.id,
    given: (random, gender) => random.pick(given[gender]),
    family: (random, gender) => random.pick(family[gender]),
    nativeShare: parts.nativeShare,
  }
}

export function oneOf(text: string): FamilyMaker {
  const names = words(text)
  return (random) => spaced(random.pick(names))
}

/** Puts a family name together from a beginning and an ending. */
export function compound(beginnings: string, endings: string): FamilyMaker {
  const heads = words(beginnings)
  const tails = words(endings)
  return (random) => random.pick(heads) + random.pick(tails)
}

/** Endings that differ for women and men, as pairs such as `ski=ska`. */
export function genderedCompound(beginnings: string, endings: string): FamilyMaker {
  const heads = words(beginnings)
  const tails = words(endings).map((pair) => pair.split('='))
  return (random, gender) => {
    const [male = '', female = male] = random.pick(tails)
    return random.pick(heads) + (gender === 'female' ? female : male)
  }
}

/** Sets a particle such as `van_der` before some of the names. */
export function withParticle(particles: string, share: number, maker: FamilyMaker): FamilyMaker {
  const choices = words(particles)
  return (random, gender) => {
    const name = maker(random, gender)
    return random.chance(share) ? `${spaced(random.pick(choices))} ${name}` : name
  }
}

/** Joins two names, by a hyphen or (for Spanish and Portuguese) a space. */
export function doubled(joint: '-' | ' ', share: number, maker: FamilyMaker): FamilyMaker {
  return (random, gender) => {
    const first = maker(random, gender)
    if (!random.chance(share)) return first
    const second = maker(random, gender)
    return second === first ? first : `${first}${joint}${second}`
  }
}

/** One maker or another, by weight. */
export function mixture(...makers: readonly (readonly [FamilyMaker, number])[]): FamilyMaker {
  return (random, gender) => random.weighted(makers)(random, gender)
}

function pairs(text: string): readonly NamePart[] {
  return words(text).map((pair) => {
    const [latin = '', native] = pair.split('=')
    return { latin: spaced(latin), native: native === undefined ? null : spaced(native) }
  })
}

/** Underscores stand for spaces within one name. */
function spaced(name: string): string {
  return name.replaceAll('_', ' ')
}
