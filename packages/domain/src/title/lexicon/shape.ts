import type { JobFunction } from '../names.ts'

/**
 * What a word or phrase says of rank. Each kind is read in context (`../rank.ts`):
 * - `cxo vp director manager supervisor`: a rank where it is the head of its phrase or stands before one
 * - `partner owner`: a stake, only as the head ("partner manager" is no partner, "product owner" no owner)
 * - `training`: an intern, trainee or student as the head, or before the trade that is learnt
 * - `support`: an assistant or secretary: as the head it outweighs whoever is assisted
 * - `head chief lead principal president chair managing-director`: words whose meaning hangs on their neighbours
 * - `senior-word junior-word deputy-word`: adjectives
 * - `managing-word`: an adjective that makes whoever follows a manager of people ("supervising nurse")
 * - `board`: a seat, which says nothing of a job
 * - `plain`: no rank, although a word in it looks like one ("funeral director")
 */
export type RankKind =
  | 'cxo'
  | 'vp'
  | 'director'
  | 'manager'
  | 'partner'
  | 'owner'
  | 'training'
  | 'support'
  | 'head'
  | 'chief'
  | 'lead'
  | 'principal'
  | 'president'
  | 'chair'
  | 'managing-director'
  | 'senior-noun'
  | 'senior-word'
  | 'junior-word'
  | 'deputy-word'
  | 'managing-word'
  | 'board'
  | 'plain'

/** Phrases of one function, by how much they say; comma-separated, in lower case, accents and hyphens as written. */
export interface FunctionWords {
  /** Settles the function whatever stands beside it. */
  readonly decisive?: string
  /** Names an occupation so plainly that no field beside it changes the function ("nurse", "attorney"). */
  readonly callings?: string
  /** Names a person, and with it the function ("account executive"). */
  readonly jobs?: string
  /** Names a field ("marketing"). */
  readonly fields?: string
  /** Names a field that yields to a stronger one beside it ("operations"). */
  readonly softFields?: string
  /** Names a person and suggests a function that any field beside it overrules ("consultant"). */
  readonly softJobs?: string
  /** An industry or a setting, heard only when nothing else speaks. */
  readonly hints?: string
}

export type FunctionLexicon = { readonly [name in JobFunction]?: FunctionWords }
export type RankLexicon = { readonly [kind in RankKind]?: string }

/** One language, or one part of one. */
export interface Lexicon {
  /** The head noun stands before what tells it apart, as in the Romance languages. */
  readonly headFirst?: true
  readonly ranks?: RankLexicon
  readonly functions?: FunctionLexicon
  /** Names a person without saying function or rank ("specialist"). */
  readonly people?: string
  /** Person words that close a written-together compound, as in German and Dutch ("…leiter"). */
  readonly compoundHeads?: string
}
