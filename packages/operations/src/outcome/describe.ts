import type { ReadContext } from '../context.ts'
import type { OutcomeRow } from '../ports/outcome.ts'
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
  const describe = ({ happenedOn, personIds, createdAt: _, ...row }: OutcomeRow) => ({
    ...row,
    objective: statements.get(row.objectiveId ?? '') ?? null,
    on: happenedOn,
    people: peopleNamed(personIds, nameOf),
  })
  return { describe, nameOf }
}

export const peopleNamed = (personIds: readonly string[], nameOf: NameOf) =>
  personIds.map((personId) => ({ personId, person: nameOf(personId) }))
