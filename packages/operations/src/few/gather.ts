import {
  type ChosenPerson,
  deedsOf,
  type FewEvidence,
  isReviewDue,
  NO_EVIDENCE,
  weighFew,
} from '@rapport/domain'
import type { ReadContext, WriteContext } from '../context.ts'
import { briefOf } from '../people/brief.ts'

type Context = Pick<ReadContext, 'snapshot' | 'today'> & {
  readonly store: Pick<ReadContext['store'] | WriteContext['store'], 'few' | 'purpose'>
}

/** The chosen few as they stand, with what speaks for each person on record. */
export const gatherFew = async ({ store, snapshot, today }: Context) => {
  const { people, indexOf, relationships } = await snapshot()
  const standing = relationships(today)
  const chosen = (await store.few.list()).filter(({ personId }) => indexOf.has(personId))
  const evidence = weighFew({
    people,
    relationships: standing,
    deeds: deedsOf(await store.few.records(), people, today),
    objectives: (await store.purpose.objectives()).filter(({ closedOn }) => closedOn === null),
    needs: await store.purpose.needs(),
    today,
  })
  const evidenceOf = (personId: string): FewEvidence => evidence.get(personId) ?? NO_EVIDENCE(personId)

  const describe = (personId: string) => {
    const index = indexOf.get(personId) ?? -1
    const person = people[index]
    const relationship = standing[index]
    if (person === undefined || relationship === undefined) throw new RangeError(`no person ${personId}`)
    const { score, reasons } = evidenceOf(personId)
    return { ...briefOf(person, relationship), score, reasons }
  }
  const describeChosen = ({ personId, reason, addedOn }: ChosenPerson) => ({
    ...describe(personId),
    reason,
    addedOn,
  })
  return { people, relationships: standing, chosen, evidence, evidenceOf, describe, describeChosen }
}

export type Gathered = Awaited<ReturnType<typeof gatherFew>>

/** How many there may be, how many there are, and whether it is time to go through them. */
export const fewStateOf = async (
  few: Context['store']['few'],
  chosen: readonly ChosenPerson[],
  today: string,
) => {
  const { size, reviewedOn } = await few.settings()
  return { size, count: chosen.length, reviewedOn, isReviewDue: isReviewDue(chosen, reviewedOn, today) }
}
