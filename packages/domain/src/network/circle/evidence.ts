import type { Subject } from '../../plan/aim/aim.ts'
import type { JobFunction, Level } from '../../title/index.ts'
import { LEVELS } from '../../title/index.ts'

/** One thing that speaks for a person's belonging to the circle a kind of network draws on. */
export interface Evidence {
  /** How much by itself, 0 to 1. */
  readonly degree: number
  /** In words; asked only where it is shown. */
  readonly because: () => string
}

/** What a circle depends on besides the person. Organizations are keys, see `organizationKey`. */
export interface CircleFrame {
  readonly ownerOrganization: string | null
  readonly ownerFunction: JobFunction | null
  readonly ownerLevel: Level | null
  /** One-to-one contacts from which a person is among those the user talks with most. */
  readonly mostOneToOne: number
  /** What an address book says of family and friends, by person: "Your sister, by your address book". */
  readonly kin: ReadonlyMap<string, string>
}

export type GatherEvidence = (subject: Subject, frame: CircleFrame) => readonly Evidence[]

/** The centre of a circle, and its rim. Judgements: below what a stated need is worth, above the least for a first conversation. */
export const CENTRE = 0.6
export const RIM = 0.45
/** Between the two: of the circle, and something more speaks for it. */
export const BETWEEN = 0.5

/** Characters of a title that are read: a real one is far shorter. */
const LONGEST_TITLE = 300

export const mentions = (title: string | null, wanted: RegExp): boolean =>
  title !== null && wanted.test(title.slice(0, LONGEST_TITLE))

export const isAtLeast = (level: Level | null, least: Level): level is Level =>
  level !== null && LEVELS.indexOf(level) >= LEVELS.indexOf(least)
