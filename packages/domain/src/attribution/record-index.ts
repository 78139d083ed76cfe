import { inOrderOfContacts, type Run, runsOf } from './episodes.ts'
import type { RecordedGathering, RecordedHelp, RecordedIntroduction, TraceRecord } from './record.ts'

/** A record by person, made once for all outcomes that are traced over it: grouping it anew for each took most of the time. */
export interface RecordIndex {
  readonly record: TraceRecord
  /** Made when first asked for. */
  readonly runsWith: (personId: string) => readonly Run[]
  readonly helpOf: ReadonlyMap<string, readonly RecordedHelp[]>
  readonly introductionsOf: ReadonlyMap<string, readonly RecordedIntroduction[]>
  readonly gatheringsOf: ReadonlyMap<string, readonly RecordedGathering[]>
  readonly gatheringById: ReadonlyMap<string, RecordedGathering>
  /** The day they connected. */
  readonly connectedOn: ReadonlyMap<string, string>
  readonly venueOf: ReadonlyMap<string, TraceRecord['venues'][number]>
}

/** Linear, but for sorting contacts. */
export const indexRecord = (record: TraceRecord): RecordIndex => {
  const contactsOf = Map.groupBy(record.contacts, ({ personId }) => personId)
  const runs = new Map<string, readonly Run[]>()
  const gatheringsOf = new Map<string, RecordedGathering[]>()
  for (const gathering of record.gatherings) {
    for (const personId of new Set(gathering.personIds)) {
      const known = gatheringsOf.get(personId)
      if (known === undefined) gatheringsOf.set(personId, [gathering])
      else known.push(gathering)
    }
  }
  return {
    record,
    runsWith: (personId) => {
      const known = runs.get(personId)
      if (known !== undefined) return known
      const made = runsOf((contactsOf.get(personId) ?? []).toSorted(inOrderOfContacts))
      runs.set(personId, made)
      return made
    },
    helpOf: Map.groupBy(record.help, ({ personId }) => personId),
    introductionsOf: Map.groupBy(record.introductions, ({ personId }) => personId),
    gatheringsOf,
    gatheringById: new Map(record.gatherings.map((each) => [each.eventId, each])),
    connectedOn: firstOf(record.connections.map(({ personId, on }) => [personId, on])),
    venueOf: firstOf(record.venues.map((each) => [each.personId, each])),
  }
}

const firstOf = <T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(pairs.toReversed())
