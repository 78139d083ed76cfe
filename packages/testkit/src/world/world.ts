import type { PlainDate } from './calendar.ts'
import type { Conversation } from './conversations/conversation.ts'
import type { Organization } from './organizations/organization.ts'
import type { Owner } from './owner.ts'
import type { Introduction } from './people/introduction.ts'
import type { Person } from './people/person.ts'
import type { Endorsement, Invitation, Note, Recommendation } from './people/traces.ts'
import type { SuggestedPractice } from './suggested/practice.ts'
import type { SuggestedPurpose } from './suggested/purpose.ts'
import type { OrganizationFollow, VenueEvent, VenueGroup } from './venues/venue.ts'

/** One professional's world around them: everything invented, everything drawn from one seed. */
export interface World {
  readonly seed: string
  readonly today: PlainDate
  readonly owner: Owner
  readonly organizations: readonly Organization[]
  /** Everyone the owner is connected with, those whose profile is hidden among them. */
  readonly people: readonly Person[]
  /** People who wrote, invited or recommended without being connected. */
  readonly outsiders: readonly Person[]
  readonly conversations: readonly Conversation[]
  readonly introductions: readonly Introduction[]
  readonly invitations: readonly Invitation[]
  readonly notes: readonly Note[]
  readonly recommendations: readonly Recommendation[]
  readonly endorsements: readonly Endorsement[]
  readonly events: readonly VenueEvent[]
  readonly groups: readonly VenueGroup[]
  readonly follows: readonly OrganizationFollow[]
  readonly suggested: SuggestedPurpose & SuggestedPractice
}

/** Everyone in the world by id, connected or not. */
export function peopleById(world: World): ReadonlyMap<string, Person> {
  return new Map([...world.people, ...world.outsiders].map((person) => [person.id, person]))
}
