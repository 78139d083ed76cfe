import { type CompiledLexicon, compileLexicons } from './compile.ts'
import { dutch } from './dutch.ts'
import { englishBusiness } from './english-business.ts'
import { englishCare } from './english-care.ts'
import { englishOffice } from './english-office.ts'
import { englishOperations } from './english-operations.ts'
import { englishPublicAndCreative } from './english-public-creative.ts'
import { englishRanks } from './english-ranks.ts'
import { englishTechnology } from './english-technology.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'

/** Every lexicon that is read, in order of precedence: where two disagree on a phrase, the earlier one holds. */
export const LEXICONS = {
  englishRanks,
  englishBusiness,
  englishOffice,
  englishTechnology,
  englishCare,
  englishPublicAndCreative,
  englishOperations,
  german,
  french,
  spanish,
  portuguese,
  dutch,
}

let compiled: CompiledLexicon | null = null

/** The compiled lexicon, made on first use: starting a program that reads no titles should not wait for it. */
export function lexicon(): CompiledLexicon {
  compiled ??= compileLexicons(Object.values(LEXICONS))
  return compiled
}

export type { CompiledLexicon, Entry, PhraseNode } from './compile.ts'
export type { RankKind } from './shape.ts'
