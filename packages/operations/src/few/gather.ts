import {
  type ChosenPerson,
  deedsOf,
  type FewEvidence,
  type FewRecords,
  introductionsInLedger,
  isReviewDue,
  NO_EVIDENCE,
  weighFew,
} from '@rapport/domain'
import type { ReadContext, WriteContext } from '../context.ts'
import { briefOf } from '../people/brief.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { deedTexts } from './deed-texts.ts'

type Context = Pick<ReadContext, 'snapshot' | 'today'> & {
  readonly store: Pick<
    ReadContext['store'] | WriteContext['store'],
    'few' | 'purpose' | 'favors' | 'introductions'
  >
}

/** The chosen few as they stand, with what speaks for each person on record. */
export const gatherFew = async ({ store, snapshot, today }: Context) => {
  const current = await snapshot()
  const { people, indexOf, relationships } = current
  const standing = relationships(today)
  const chosen = (await store.few.list()).filter(({ personId }) => indexOf.has(personId))
  const evidence = weighFew({
    people,
    relationships: standing,
    deeds: await deedsOn(current, today, store),
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

type Deeds = ReturnType<typeof deedsOf>

/** Reading all messages for what people did takes most of the time, and lasts as long as the snapshot does. */
const known = new WeakMap<Snapshot, { readonly today: string; readonly deeds: Deeds }>()

export const deedsOn = async (
  snapshot: Snapshot,
  today: string,
  store: Pick<Context['store'], 'few' | 'favors' | 'introductions'>,
): Promise<Deeds> => {
  const before = known.get(snapshot)
  if (before?.today === today) return before.deeds
  const texts = await deedTexts(store.few)
  const deeds = deedsOf(await recordsIn(store), texts.received, snapshot.people, today)
  known.set(snapshot, { today, deeds })
  return deeds
}

/** With the introductions that were made: what texts tell of them again is no second deed. */
const recordsIn = async ({
  few,
  favors,
  introductions,
}: Pick<Context['store'], 'few' | 'favors' | 'introductions'>): Promise<FewRecords> => {
  const records = await few.records()
  const made = introductionsInLedger(await introductions.list(), await favors.list()).flatMap(
    ({ sourceId, personId, direction, answer, answeredOn, text }) =>
      direction === 'asked' && answer === 'granted'
        ? [
            {
              favorId: sourceId ?? '',
              personId,
              kind: 'introduction' as const,
              madeOn: answeredOn,
              text,
              source: 'introduction' as const,
            },
          ]
        : [],
  )
  return made.length === 0 ? records : { ...records, favors: [...records.favors, ...made] }
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
