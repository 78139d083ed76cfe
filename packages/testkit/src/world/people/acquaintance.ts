import type { JobFunction } from '@rapport/domain'
import type { Day } from '../calendar.ts'
import type { OrganizationPool } from '../organizations/generate-organizations.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Owner } from '../owner.ts'
import type { Random } from '../random.ts'
import type { Venues } from '../venues/generate-venues.ts'
import type { TieKind } from './person.ts'

export interface AcquaintanceContext {
  readonly random: Random
  readonly owner: Owner
  readonly venues: Venues
  readonly pool: OrganizationPool
  readonly today: Day
  /** Nobody is met before this day: the day the owner joined, or the last look at the world. */
  readonly since: Day
}

/** When and where the owner met someone, and what that says about the person's career. */
export interface Acquaintance {
  readonly kind: TieKind
  readonly context: string
  readonly connectedOn: Day
  /** An employer the person must have been at, and when. */
  readonly stay: { readonly organization: Organization; readonly from: Day; readonly to: Day } | null
  readonly industry: string | null
  readonly function: JobFunction | null
  /** Years since the first job, as a range. */
  readonly experience: readonly [from: number, to: number]
  /** How far up the person gets at least: 0 for anywhere, 1 for the top. */
  readonly ambition: number
}
