import type { ContactLog } from '@rapport/domain'
import {
  type GatheredEvidence,
  gatherAll,
  learnStandingModel,
  type PersonFacts,
  type Relationship,
  relationshipsOf,
  type StandingModel,
} from '@rapport/domain'
import type { ContactRows } from '../ports/snapshot.ts'
import { contactsBefore, fingerprintOf } from './contacts-before.ts'

/** Models kept at most: this month's, and a few of days looked back at. */
const MOST_MODELS = 8

interface Known {
  readonly people: readonly PersonFacts[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly contacts: ContactLog
}

/** What outlives a snapshot, so that one more contact does not mean learning and gathering everything again. */
export interface StandingMemory {
  readonly modelOf: (rows: ContactRows, today: string) => StandingModel
  readonly relate: (known: Known, today: string, model: StandingModel) => readonly Relationship[]
}

export const createStandingMemory = (): StandingMemory => {
  const models = new Map<string, StandingModel>()
  let newest: { readonly gathered: GatheredEvidence; readonly indexOf: ReadonlyMap<string, number> } | null =
    null

  return {
    // Learnt from what lies before the month: what is logged today changes nothing in it, and the answer is the same
    // whether the process has just begun or ran for weeks.
    modelOf: (rows, today) => {
      const month = `${today.slice(0, 7)}-01`
      const past = contactsBefore(rows, Date.parse(month))
      const key = `${month} ${fingerprintOf(past)}`
      const model = models.get(key) ?? learnStandingModel(past, month)
      models.delete(key)
      models.set(key, model)
      for (const oldest of models.keys()) {
        if (models.size <= MOST_MODELS) break
        models.delete(oldest)
      }
      return model
    },

    relate: ({ people, indexOf, contacts }, today, model) => {
      const before = newest
      const placeOf = (person: number) => before?.indexOf.get(people[person]?.personId ?? '') ?? -1
      const gathered = gatherAll(
        contacts,
        today,
        model.halfLives,
        before === null ? null : { gathered: before.gathered, placeOf },
      )
      // A day looked back at must not push out the one that is asked for all the time.
      if (before === null || today >= before.gathered.today) newest = { gathered, indexOf }
      return relationshipsOf(gathered, people, model)
    },
  }
}
