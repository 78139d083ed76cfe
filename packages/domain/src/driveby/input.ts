import type { PersonFacts } from '../person-facts.ts'
import type { ContactLog } from '../strength/index.ts'

/** What the figures are made of. Dates are `YYYY-MM-DD`. */
export interface DriveByInput {
  readonly people: readonly PersonFacts[]
  /** In the order of `people`. */
  readonly contacts: ContactLog
  /** Gatherings on record, and who of one's people was there. */
  readonly gatherings: readonly {
    readonly name: string
    readonly on: string | null
    /** How many took part in all. */
    readonly size: number
    readonly attendees: readonly string[]
  }[]
  /** Who was introduced to the user: by whom, and when. */
  readonly introduced: ReadonlyMap<string, { readonly by: string; readonly on: string }>
  /** Follow-ups the user means to make, by person: the soonest day. */
  readonly promised: ReadonlyMap<string, string>
  /** Those the user decided not to follow up with. */
  readonly letGo: ReadonlySet<string>
  readonly hoursPerWeek: number
  /** How many months the figures go back, the one of `today` among them. */
  readonly months: number
  readonly today: string
}
