import type { Language, TieKind } from '../people/person.ts'
import type { Random } from '../random.ts'
import type { Occasion, Script } from './script.ts'
import { clientScripts, vendorScripts } from './scripts/clients-and-vendors.ts'
import { classmateScripts, friendScripts, menteeScripts, mentorScripts } from './scripts/close-ties.ts'
import { colleagueScripts } from './scripts/colleagues.ts'
import { peerScripts, recruiterScripts } from './scripts/distant-ties.ts'
import { formerColleagueScripts } from './scripts/former-colleagues.ts'
import { occasionScripts } from './scripts/occasions.ts'
import { dutchScripts, germanScripts } from './scripts/own-languages.ts'
import { smallTalkScripts } from './scripts/small-talk.ts'
import { curiousScripts, sellerScripts, studentScripts } from './scripts/strangers.ts'

/** Whose company one speaks in: colleagues of today and of former days differ, and so do strangers by what they want. */
export type Company = Exclude<TieKind, 'stranger'> | 'former-colleague' | 'seller' | 'student' | 'curious'

/** The scripts that a kind of tie has to say, in one language. */
export interface Repertoire {
  readonly language: Language
  /** Ordinary talk, or what an occasion calls for; an empty list if there is nothing to say. */
  scriptsFor(occasion: Occasion | null): readonly Script[]
}

const BY_KIND: Readonly<Record<Company, readonly Script[]>> = {
  'former-colleague': formerColleagueScripts,
  colleague: colleagueScripts,
  classmate: classmateScripts,
  client: clientScripts,
  vendor: vendorScripts,
  event: peerScripts,
  group: peerScripts,
  introduced: peerScripts,
  friend: friendScripts,
  mentor: mentorScripts,
  mentee: menteeScripts,
  recruiter: recruiterScripts,
  seller: sellerScripts,
  student: studentScripts,
  curious: curiousScripts,
}
const AT_EASE: ReadonlySet<Company> = new Set([
  'colleague',
  'former-colleague',
  'classmate',
  'client',
  'friend',
  'mentor',
])
const SPOKEN_IN_OWN_LANGUAGE: ReadonlySet<Company> = new Set([
  'colleague',
  'former-colleague',
  'client',
  'group',
  'event',
])

const cache = new Map<string, Repertoire>()

export function repertoireFor(kind: Company, language: Language): Repertoire {
  const spoken = SPOKEN_IN_OWN_LANGUAGE.has(kind) ? language : 'en'
  const key = `${kind}/${spoken}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const scripts =
    spoken === 'de'
      ? germanScripts
      : spoken === 'nl'
        ? dutchScripts
        : [...BY_KIND[kind], ...occasionScripts, ...(AT_EASE.has(kind) ? smallTalkScripts : [])]
  const byOccasion = Map.groupBy(scripts, (script) => script.occasion)
  const repertoire = {
    language: spoken,
    scriptsFor: (occasion: Occasion | null) => byOccasion.get(occasion) ?? [],
  }
  cache.set(key, repertoire)
  return repertoire
}

/** How often each story was told between the same people. */
export type Told = Map<number, number>

/** A script not told lately and, if there is one, short enough for what is left to say. */
export function pickScript(
  random: Random,
  scripts: readonly Script[],
  told: Told,
  longest: number,
): Script | undefined {
  const fitting = scripts.filter((script) => script.turns.length <= longest)
  const candidates = fitting.length > 0 ? fitting : scripts
  let best: Script | undefined
  let fewest = Number.POSITIVE_INFINITY
  // A few draws, keeping the one told least: varied, without remembering an order per pair of people.
  for (let draw = 0; draw < 6 && candidates.length > 0; draw += 1) {
    const candidate = random.pick(candidates)
    const times = told.get(candidate.story) ?? 0
    if (times < fewest) {
      best = candidate
      fewest = times
    }
  }
  if (best !== undefined) told.set(best.story, fewest + 1)
  return best
}
