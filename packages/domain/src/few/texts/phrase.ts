import type { DeedKind } from '../deed.ts'

/** The languages whose ways of saying it are known. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'nl'

/** Who says it: the person to the user, the user to the person, or the user of the person: what they did, or what the user did for them. */
export type Voice = 'received' | 'sent' | 'own' | 'own-giving'

/** A way of saying that something was done. */
export interface Phrase {
  readonly language: Language
  readonly kind: DeedKind
  readonly pattern: RegExp
  /** The name of a third person must follow at once: what else is introduced is a product or an idea. */
  readonly isNamed: boolean
  /** Said to several people at once it is done; to one alone it is an offer. */
  readonly isForSeveral: boolean
}

type Sources = Readonly<Partial<Record<Language, readonly string[]>>>

/** Phrases from their words, a list for each language; `_` stands for spaces and at most two short words between. */
export const phrases = (
  kind: DeedKind,
  sources: Sources,
  { isNamed = false, isForSeveral = false } = {},
): readonly Phrase[] =>
  (Object.keys(sources) as Language[]).flatMap((language) =>
    (sources[language] ?? []).map((source) => ({
      language,
      kind,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replaceAll('_', GAP)})(?![\\p{L}\\p{N}])`, 'iu'),
      isNamed,
      isForSeveral,
    })),
  )

/** Room for "both", "just", "hereby" and the like. */
const GAP = "(?:\\s+[\\p{L}']{1,9}){0,2}\\s+"
