import { celtic } from './celtic.ts'
import { type NameFamily, readFamilies } from './compile.ts'
import { czechSlovak } from './czech-slovak.ts'
import { dutch } from './dutch.ts'
import { eastSlavic } from './east-slavic.ts'
import { englishMen } from './english-men.ts'
import { englishWomen } from './english-women.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { hungarianRomanian } from './hungarian-romanian.ts'
import { italian } from './italian.ts'
import { otherSpellings } from './other-spellings.ts'
import { polish } from './polish.ts'
import { portuguese } from './portuguese.ts'
import { scandinavian } from './scandinavian.ts'
import { spanish } from './spanish.ts'

/** Every language's families by the language. A name may occur in several: "alexander" is shortened in most. */
export const LEXICONS = {
  englishMen,
  englishWomen,
  celtic,
  german,
  dutch,
  scandinavian,
  french,
  spanish,
  portuguese,
  italian,
  polish,
  czechSlovak,
  eastSlavic,
  hungarianRomanian,
  otherSpellings,
}

let families: readonly NameFamily[] | null = null

/** All families; their place in this list is their number. Read on first use: most programs never compare a name. */
export function nameFamilies(): readonly NameFamily[] {
  families ??= Object.values(LEXICONS).flatMap(readFamilies)
  return families
}
