export type { Instant, PlainDate } from './calendar.ts'
export type { Position } from './careers/career.ts'
export { pickFunction } from './careers/career.ts'
export { inventTitle } from './careers/titles.ts'
export { type Conversation, type Message, OWNER } from './conversations/conversation.ts'
export { type EvolvedWorld, evolveWorld, type WorldChange } from './evolve-world.ts'
export { generateWorld, PEOPLE_IN_A_DEMO, type WorldOptions } from './generate-world.ts'
export { generateOrganizations, type OrganizationPool } from './organizations/generate-organizations.ts'
export type { Organization } from './organizations/organization.ts'
export { type Place, pickCulture, pickPlace } from './organizations/places.ts'
export { defaultOwner, type Owner, type OwnerPosition, type OwnerSchool } from './owner.ts'
export type { Introduction } from './people/introduction.ts'
export type { Language, Person, Tie, TieKind } from './people/person.ts'
export type { Endorsement, Invitation, Note, Recommendation } from './people/traces.ts'
export { createRandom, type Random } from './random.ts'
export type { SuggestedLine, SuggestedList, SuggestedPractice, SuggestedVenue } from './suggested/practice.ts'
export type {
  SuggestedNeed,
  SuggestedNetwork,
  SuggestedObjective,
  SuggestedPurpose,
} from './suggested/purpose.ts'
export type { OrganizationFollow, VenueEvent, VenueGroup } from './venues/venue.ts'
export { words } from './words.ts'
export { peopleById, type World } from './world.ts'
