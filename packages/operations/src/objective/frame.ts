import { addDays, type ObjectiveFrame, organizationKey, toDayNumber } from '@rapport/domain'
import type { ReadTransaction } from '../ports/store.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** How far back the user's own pace is looked at: a year, so that seasons even out. */
const DAYS_OF_PACE = 365
const DAYS_OF_WEEK = 7
const MS_OF_DAY = 86_400_000

/** Names are gathered once for each state of the people. */
const namesOf = new WeakMap<Snapshot['people'], Pick<ObjectiveFrame, 'organizationKeys' | 'personNames'>>()

/** What a statement is judged against: the day, the names on record, and the user's own hours and habits. */
export const objectiveFrame = async (
  { store, snapshot }: { readonly store: Pick<ReadTransaction, 'workspace'>; readonly snapshot: Snapshot },
  today: string,
  /** People on record who fit the statement, where they were counted. */
  fitting: number | null = null,
): Promise<ObjectiveFrame> => {
  const { hoursPerWeek } = await store.workspace.get()
  return {
    today,
    ...knownNames(snapshot),
    means: {
      hoursPerWeek,
      conversationsPerWeek: conversationsPerWeek(snapshot, today),
      peopleKnown: snapshot.people.length === 0 ? null : snapshot.people.length,
      fitting,
    },
  }
}

const knownNames = ({ people }: Snapshot) => {
  const known = namesOf.get(people)
  if (known !== undefined) return known
  const names = {
    organizationKeys: new Set(
      people.flatMap(({ organization }) => (organization === null ? [] : [organizationKey(organization)])),
    ),
    personNames: new Set(people.filter(({ isNamed }) => isNamed).map(({ name }) => name)),
  }
  namesOf.set(people, names)
  return names
}

/** Days on which the user was in touch with somebody, a week, over the past year; null where nothing is on record. */
const conversationsPerWeek = ({ contacts, people }: Snapshot, today: string): number | null => {
  const from = toDayNumber(addDays(today, -DAYS_OF_PACE))
  const until = toDayNumber(today)
  let total = 0
  for (let index = 0; index < people.length; index += 1) {
    let lastDay = -1
    for (let at = contacts.offsets[index] ?? 0; at < (contacts.offsets[index + 1] ?? 0); at += 1) {
      const day = Math.floor((contacts.at[at] ?? 0) / MS_OF_DAY)
      if (contacts.isInvitation[at] === 1 || day === lastDay || day < from || day > until) continue
      lastDay = day
      total += 1
    }
  }
  return total === 0 ? null : (total * DAYS_OF_WEEK) / DAYS_OF_PACE
}
