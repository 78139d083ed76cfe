import type { ReadContext } from '../context.ts'
import type { OutcomeRow } from '../ports/outcome.ts'
import type { PersonRecordRow } from '../ports/people.ts'
import type { WriteTransaction } from '../ports/store.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** Names of the people shown; null for those removed. */
export const nameIn =
  ({ people, indexOf }: Pick<Snapshot, 'people' | 'indexOf'>) =>
  (personId: string): string | null =>
    people[indexOf.get(personId) ?? -1]?.name ?? null

type NameOf = ReturnType<typeof nameIn>

/** Makes outcomes ready to be shown: with the names of people, and the objective's statement while it is there. */
export const createDescribe = async ({
  store,
  snapshot,
}: Pick<ReadContext, 'snapshot'> & { readonly store: Pick<ReadContext['store'], 'purpose'> }) => {
  const nameOf = nameIn(await snapshot())
  const statements = new Map(
    (await store.purpose.objectives()).map(({ objectiveId, statement }) => [objectiveId, statement]),
  )
  const describe = (row: OutcomeRow) => shown(row, statements.get(row.objectiveId ?? '') ?? null, nameOf)
  return { describe, nameOf }
}

/**
 * One outcome ready to be shown, with names asked for one by one: a write may not wait for a snapshot of everybody.
 */
export const describeOne = async (
  row: OutcomeRow,
  { people, purpose }: Pick<WriteTransaction, 'people' | 'purpose'>,
) => {
  const names = new Map<string, string>()
  for (const personId of row.personIds) {
    const person = await people.get(personId)
    if (person !== null) names.set(personId, calledBy(person))
  }
  const objective = (await purpose.objectives()).find(({ objectiveId }) => objectiveId === row.objectiveId)
  return shown(row, objective?.statement ?? null, (personId) => names.get(personId) ?? null)
}

/** Whoever has no name is called by an address, as in the snapshot. */
const calledBy = ({ givenName, familyName, emails }: PersonRecordRow): string =>
  `${givenName} ${familyName}`.trim() || emails[0] || 'No name'

const shown = (
  { happenedOn, personIds, createdAt: _, ...row }: OutcomeRow,
  objective: string | null,
  nameOf: NameOf,
) => ({ ...row, objective, on: happenedOn, people: peopleNamed(personIds, nameOf) })

export const peopleNamed = (personIds: readonly string[], nameOf: NameOf) =>
  personIds.map((personId) => ({ personId, person: nameOf(personId) }))
