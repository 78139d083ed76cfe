import type { Industry } from '../../industry/index.ts'
import type { PersonKind } from '../../purpose/index.ts'
import { LEVELS } from '../../title/index.ts'
import { organizationKey } from '../../words/index.ts'
import { chanceOf, compareThere, type PersonThere, type StandingThere, standingOf } from './person-there.ts'

/** What an objective asks for, in words. */
export interface WantedThere extends PersonKind {
  /** Null for one read from the words of the objective. */
  readonly needId: string | null
  readonly personId: string | null
  readonly text: string
  readonly count: number
}

/** How far a target answers one need. */
export interface NeedThere {
  readonly wanted: WantedThere
  readonly standing: StandingThere
  /** Chance to reach the likeliest of those who answer it, 0 where nobody on record does. */
  readonly chance: number
  /** Those on record who answer it, best first. */
  readonly people: readonly PersonThere[]
}

interface Place {
  readonly organization: string
  readonly industry: Industry | null
  readonly people: readonly PersonThere[]
}

/**
 * The needs that an organization can answer: none that names another organization or an industry that it is not in, and
 * one that names a person only where that person works. Needs × people.
 */
export const needsThere = (
  wants: readonly WantedThere[],
  { organization, industry, people }: Place,
): readonly NeedThere[] => {
  const key = organizationKey(organization)
  return wants
    .filter(
      (wanted) =>
        (wanted.organization === null || key.startsWith(organizationKey(wanted.organization))) &&
        (wanted.industry === null || industry === null || wanted.industry === industry) &&
        (wanted.personId === null || people.some(({ personId }) => personId === wanted.personId)),
    )
    .map((wanted): NeedThere => {
      const answering = people.filter((person) => answers(wanted, person)).toSorted(compareThere)
      return {
        wanted,
        standing: answering[0] === undefined ? 'unknown' : standingOf(answering[0]),
        chance: Math.max(0, ...answering.map(chanceOf)),
        people: answering,
      }
    })
}

/** Whether somebody there is who is asked for. A title that tells no function or level does not answer for one. */
export const answers = (
  wanted: Pick<WantedThere, 'personId' | 'function' | 'level'>,
  person: Pick<PersonThere, 'personId' | 'function' | 'level'>,
): boolean =>
  wanted.personId !== null
    ? person.personId === wanted.personId
    : (wanted.function === null || person.function === wanted.function) &&
      (wanted.level === null ||
        (person.level !== null && LEVELS.indexOf(person.level) >= LEVELS.indexOf(wanted.level)))
