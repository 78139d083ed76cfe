import type { NetworkKind } from '../../network-kind.ts'
import type { JobFunction, Level } from '../../title/index.ts'
import { LEVELS } from '../../title/index.ts'
import { LEVEL_NAMES, LONGEST_NAME_IN_WORDS, plainText } from '../../words/index.ts'
import type { Subject } from './aim.ts'

/** Why a person belongs to the circle a kind of network draws on, and how much, 0 to 1. */
export interface Belonging {
  readonly degree: number
  readonly because: string
}

/** What a circle depends on besides the person. */
export interface CircleFrame {
  readonly ownerOrganization: string | null
  readonly ownerFunction: JobFunction | null
  /** One-to-one contacts from which a person is among those the user talks with most. */
  readonly mostOneToOne: number
}

/** The centre of a circle, and its rim. Judgements: below what a stated need is worth, above the least for a first conversation. */
const CENTRE = 0.6
const RIM = 0.45
/** Somebody known to answer, where nothing tells who the colleagues are: not reason enough for a first conversation. */
const IN_TOUCH = 0.35
/** Contact days of somebody who evidently helps with day-to-day work, where nothing else tells. A judgement. */
const WORKING_DAYS = 5
/** Recommendations and endorsements, both ways, that mark somebody who speaks up for others. A judgement. */
const MANY_FAVORS = 3

/** Who is found by default for each kind of network; null for people outside its circle. */
export const belongsTo = (kind: NetworkKind, subject: Subject, frame: CircleFrame): Belonging | null =>
  CIRCLES[kind](subject, frame)

const CIRCLES: Readonly<Record<NetworkKind, (subject: Subject, frame: CircleFrame) => Belonging | null>> = {
  career: ({ person }) => {
    if (mentions(person.title, RECRUITING)) return { degree: CENTRE, because: 'Recruits people' }
    return isAtLeast(person.level, 'manager') ? { degree: RIM, because: LEVEL_NAMES[person.level] } : null
  },

  operational: ({ person, relationship, organization }, { ownerOrganization, ownerFunction }) => {
    if (ownerOrganization !== null && organization === ownerOrganization) {
      return {
        degree: CENTRE,
        because: `At ${plainText(person.organization ?? '', LONGEST_NAME_IN_WORDS)}, as you are`,
      }
    }
    if (ownerFunction !== null && person.function === ownerFunction) {
      return { degree: RIM, because: `In ${ownerFunction}, as you are` }
    }
    const isUnframed = ownerOrganization === null && ownerFunction === null
    return isUnframed && relationship.contactDays >= WORKING_DAYS
      ? { degree: IN_TOUCH, because: `In touch with you on ${relationship.contactDays} days` }
      : null
  },

  strategic: ({ person }) => {
    if (isAtLeast(person.level, 'director')) return { degree: CENTRE, because: LEVEL_NAMES[person.level] }
    return mentions(person.title, EXPERT) ? { degree: RIM, because: 'An expert by title' } : null
  },

  brand: ({ person }) => {
    const favors = person.given + person.received
    if (favors >= MANY_FAVORS) {
      return { degree: CENTRE, because: `${favors} recommendations and endorsements between you` }
    }
    const isHeard = person.function === 'Marketing' || person.function === 'Media and Communication'
    return isHeard ? { degree: RIM, because: `Works in ${person.function}` } : null
  },

  social: ({ relationship }, { mostOneToOne }) =>
    relationship.oneToOne >= mostOneToOne
      ? { degree: CENTRE, because: 'Among those you talk with most, one-to-one' }
      : null,
}

const RECRUITING = /\b(?:recruit(?:er|ing|ment)s?|talent acquisition|head ?hunter|executive search)\b/i
const EXPERT = /\b(?:expert|advis[eo]r|professor|fellow|scientist|principal|board member)s?\b/i
/** Characters of a title that are read: a real one is far shorter. */
const LONGEST_TITLE = 300

const mentions = (title: string | null, wanted: RegExp): boolean =>
  title !== null && wanted.test(title.slice(0, LONGEST_TITLE))

const isAtLeast = (level: Level | null, least: Level): level is Level =>
  level !== null && LEVELS.indexOf(level) >= LEVELS.indexOf(least)

/** How many people one keeps close at most: some fifty close friends and family (Dunbar's layers). */
const CLOSE_PEOPLE = 50
/** One-to-one contacts that make somebody close at the least. A judgement. */
const LEAST_ONE_TO_ONE = 3

/** The number of one-to-one contacts that only about fifty people reach. */
export const mostOneToOneOf = (counts: readonly number[]): number =>
  Math.max(LEAST_ONE_TO_ONE, Float64Array.from(counts).sort().at(-CLOSE_PEOPLE) ?? 0)
