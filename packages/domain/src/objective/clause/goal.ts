import type { VerbClass } from '../lexicon/verbs.ts'
import type { Thing } from './thing.ts'
import type { Word } from './words.ts'

/**
 * How a goal stands in its sentence. `main`: it is what the sentence says. `purpose`: what the main one is for.
 * `joined`: added by "and". `told`: what others think one should do. `background`: how things stand.
 * `denied`: what is not wanted.
 */
export type Place = 'main' | 'purpose' | 'joined' | 'told' | 'background' | 'denied'

export interface GoalVerb {
  readonly lemma: string
  readonly verbClass: VerbClass | 'unknown'
  readonly words: readonly Word[]
}

/** One thing that a statement wants or does. */
export interface Goal {
  readonly place: Place
  readonly verb: GoalVerb | null
  readonly thing: Thing
  /** All words from its verb on, to the end of the sentence. */
  readonly words: readonly Word[]
  /** It says how often. */
  readonly isRhythmic: boolean
  /** The person asks for it in so many words: "I want", "so that". */
  readonly isMarked: boolean
}
