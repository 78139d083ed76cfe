import type { Industry, OrganizationSize } from './industry/index.ts'
import type { JobFunction, Level } from './title/index.ts'

/** What ranking and planning need to know of a person, besides the contact log. Dates are `YYYY-MM-DD`. */
export interface PersonFacts {
  readonly personId: string
  readonly name: string
  /** False for a mere address or number in an address book: shown by that, and not ranked. */
  readonly isNamed: boolean
  readonly givenName: string
  readonly title: string | null
  readonly organization: string | null
  readonly function: JobFunction | null
  readonly level: Level | null
  /** Of the organization: set by the user, or told by its name. */
  readonly industry: Industry | null
  /** The user said so; otherwise it was told by the organization's name. */
  readonly isIndustrySet: boolean
  readonly organizationSize: OrganizationSize | null
  /** Where they are: "Rotterdam, Netherlands", from an address book. */
  readonly place: string | null
  readonly connectedOn: string | null
  readonly hasEmail: boolean
  /** Favors on record: recommendations and endorsements. */
  readonly given: number
  readonly received: number
  readonly lastRecommendedMeOn: string | null
  /** The newest note of the user's own on this person, shortened. */
  readonly note: string | null
  /** The newest change of employer an import showed: from where, and when it was seen. */
  readonly leftOrganization: string | null
  readonly changedEmployerOn: string | null
  /** How strong the user says the relationship is; null where they said nothing. */
  readonly said: { readonly strength: number; readonly reason: string | null; readonly on: string } | null
  /** The user lets them rest: until that day, or until they are woken. */
  readonly rest: { readonly until: string | null; readonly reason: string | null } | null
}

/** Somebody of whom nothing is known but the name. */
export const unknownPerson = (personId: string, name: string): PersonFacts => ({
  personId,
  name,
  isNamed: true,
  givenName: name,
  title: null,
  organization: null,
  function: null,
  level: null,
  industry: null,
  isIndustrySet: false,
  organizationSize: null,
  place: null,
  connectedOn: null,
  hasEmail: false,
  given: 0,
  received: 0,
  lastRecommendedMeOn: null,
  note: null,
  leftOrganization: null,
  changedEmployerOn: null,
  said: null,
  rest: null,
})
