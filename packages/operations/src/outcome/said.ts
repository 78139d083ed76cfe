import { ok } from '@rapport/domain'
import { notFound } from '../failures.ts'
import type { ReadTransaction } from '../ports/store.ts'

interface Named {
  readonly people?: readonly string[] | undefined
  readonly objective?: string | undefined
  readonly organization?: string | undefined
}

/** Whether everything that an outcome names is there; the people as they are shown, each once. */
export const checkNamed = async (
  { people = [], objective, organization }: Named,
  store: Pick<ReadTransaction, 'people' | 'purpose'>,
) => {
  const shown = new Set<string>()
  for (const personId of people) {
    const person = await store.people.get(personId)
    if (person === null) return notFound('PERSON_NOT_FOUND', personId)
    shown.add(person.personId)
  }
  const row =
    objective === undefined
      ? null
      : (await store.purpose.objectives()).find(({ objectiveId }) => objectiveId === objective)
  if (row === undefined) return notFound('OBJECTIVE_NOT_FOUND', objective ?? '')
  if (organization !== undefined && (await store.people.organization(organization)) === null) {
    return notFound('ORGANIZATION_NOT_FOUND', organization)
  }
  return ok({ personIds: [...shown].sort(), objective: row })
}
