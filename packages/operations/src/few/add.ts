import { fail, ok, weakestOf } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { fewPerson, fewReason, fewState } from '../schema/few.ts'
import { isNotChosen, notChosen } from './failures.ts'
import { fewStateOf, type Gathered, gatherFew } from './gather.ts'
import { takeOut } from './take-out.ts'

/** How many are named where one has to leave: enough to choose from, few enough to think about each. */
const NAMED_WHEN_FULL = 3

export const addChosen = writeOperation({
  name: 'few.add',
  summary: 'Choose a person: they get first claim on your time.',
  description:
    'Where the list is full it asks who leaves; with `instead` that person leaves in the same step, and both reasons are kept.',
  route: 'POST /few',
  input: z.object({
    personId: id.meta({ description: 'Whom to choose' }),
    reason: fewReason.optional().meta({ description: 'Why; what weighs most on record if left out' }),
    instead: id.optional().meta({ description: 'Who leaves for them' }),
    insteadReason: fewReason.optional().meta({ description: 'Why that person leaves' }),
  }),
  output: fewState.extend({
    person: fewPerson,
    left: z.object({ personId: id, name: z.string(), reason: z.string() }).nullable(),
  }),
  errors: {
    ...personNotFound,
    ...notChosen,
    ALREADY_CHOSEN: { kind: 'conflict', when: 'The person is among the chosen few already.' },
    FEW_FULL: { kind: 'conflict', when: 'There are as many as there may be; somebody must leave first.' },
    REASON_MISSING: {
      kind: 'invalid',
      when: 'Nothing on record speaks for the person and no reason is given.',
    },
  },
  examples: [
    'rapport few add 0192f0c1-0000-7000-8000-000000000001',
    'rapport few add 0192f0c1-0000-7000-8000-000000000001 --reason "Best connector in Rotterdam" --instead 0192f0c1-0000-7000-8000-000000000002 --instead-reason "Retired"',
  ],
  command: { positional: ['personId'] },
  handle: async ({ personId: asked, instead, ...input }, context) => {
    const { store, now, today, newId } = context
    const personId = (await store.people.get(asked))?.personId
    const gathered = await gatherFew(context)
    const { chosen, evidenceOf, describeChosen } = gathered
    if (personId === undefined) return notFound('PERSON_NOT_FOUND', asked)
    const isChosen = (id: string) => chosen.some((each) => each.personId === id)
    if (isChosen(personId)) {
      return fail({
        code: 'ALREADY_CHOSEN',
        message: `${describeChosenName(gathered, personId)} is among your chosen few already.`,
        details: { id: personId },
      })
    }
    const leaving = instead === undefined ? null : ((await store.people.get(instead))?.personId ?? instead)
    if (leaving !== null && !isChosen(leaving)) return isNotChosen(leaving)
    const { size } = await store.few.settings()
    if (chosen.length - (leaving === null ? 0 : 1) >= size) return isFull(size, gathered)
    const { basis, reasons } = evidenceOf(personId)
    const reason = input.reason ?? (basis === 'deeds' ? reasons[0]?.text : undefined)
    if (reason === undefined) {
      return fail({
        code: 'REASON_MISSING',
        message: `Nothing is on record that ${describeChosenName(gathered, personId)} did for you. Say why in your own words.`,
        details: { id: personId },
      })
    }
    const name = describeChosenName(gathered, personId)
    const left =
      leaving === null
        ? null
        : {
            personId: leaving,
            name: describeChosenName(gathered, leaving),
            reason: input.insteadReason ?? `Made room for ${name}`,
          }
    if (left !== null) await takeOut(store.few, left, { now, newId })
    const added = { personId, reason, addedOn: today }
    await store.few.add(added)
    await store.few.recordChange({
      changeId: newId(),
      personId,
      change: 'added',
      reason,
      at: now.toISOString(),
    })
    const state = await fewStateOf(store.few, await store.few.list(), today)
    return ok({ ...state, person: describeChosen(added), left })
  },
})

const describeChosenName = ({ describe }: Gathered, personId: string): string => describe(personId).name

/** Names those with the least evidence, so that the user can say who leaves. */
const isFull = (size: number, { chosen, evidence, describeChosen }: Gathered) => {
  const least = weakestOf(chosen, evidence)
    .slice(0, NAMED_WHEN_FULL)
    .map(describeChosen)
    .map(({ personId, name, reason, addedOn, score, reasons }) => ({
      personId,
      name,
      reason,
      addedOn,
      score,
      reasons,
    }))
  const names = least.map(({ name, reason }) => `${name} (chosen for: ${reason})`).join('; ')
  return fail({
    code: 'FEW_FULL' as const,
    message: `Your chosen few are ${chosen.length} of ${size}. Who leaves? The least on record have: ${names}.`,
    details: { size, count: chosen.length, least },
  })
}
