import { fail, isDropped, LONGEST_NAME_IN_WORDS, ok, plainText } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound, organizationNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import type { ObjectiveRow } from '../ports/purpose.ts'
import type { TargetRow } from '../ports/target.ts'
import { label } from '../schema/common.ts'
import { addedTarget, becauseField, currencyField, objectiveIdField, valueField } from '../schema/target.ts'
import { describeWritten } from './describe.ts'
import { findOrganization } from './find-organization.ts'

/** Longest reason that is said back, in characters. */
const LONGEST_REASON = 200

export const addTarget = writeOperation({
  name: 'target.add',
  summary: 'Put an organization on the board of an objective.',
  description:
    'By its name or its id; a name that is not on record becomes an organization. One that was on the board before says why it left.',
  route: 'POST /targets',
  input: z.object({
    objective: objectiveIdField.meta({ description: 'For which objective' }),
    organization: label.meta({ description: 'The organization, by name or id' }),
    because: becauseField.optional().meta({ description: 'Why it is worth a look' }),
    value: valueField.optional(),
    currency: currencyField.optional(),
  }),
  output: addedTarget,
  errors: {
    ...objectiveNotFound,
    ...organizationNotFound,
    OBJECTIVE_CLOSED: {
      kind: 'conflict',
      when: 'That objective is reached or let go: nothing is pursued for it.',
    },
    TARGET_EXISTS: { kind: 'conflict', when: 'The organization is on the board of that objective already.' },
  },
  examples: [
    'rapport target add --objective 0192f0c1-0000-7000-8000-0000000000d1 "Halcyon Freight" --value 40000 --currency EUR',
  ],
  command: { positional: ['organization'] },
  handle: async (input, context) => {
    const { store, newId, now, today } = context
    const { objective, organization: word, because = null } = input
    const objectives = await store.purpose.objectives()
    const pursued = objectives.find(({ objectiveId }) => objectiveId === objective)
    if (pursued === undefined) return notFound('OBJECTIVE_NOT_FOUND', objective)
    if (pursued.closedAs !== null) return isClosed(pursued)
    const found = await findOrganization(word, context)
    if (found === null) return notFound('ORGANIZATION_NOT_FOUND', word)
    const { organizationId, alike } = found
    const before = (await store.targets.list()).find(
      (row) => row.objectiveId === objective && row.organizationId === organizationId,
    )
    if (before !== undefined) return isThere(before)
    const targetId = newId()
    await store.targets.add({
      targetId,
      objectiveId: objective,
      organizationId,
      state: 'identified',
      because,
      value: input.value ?? null,
      currency: input.currency ?? null,
      createdAt: now.toISOString(),
    })
    await store.targets.addStep(targetId, {
      stepId: newId(),
      fromState: null,
      toState: 'identified',
      because,
      movedOn: today,
    })
    const added = await describeWritten(targetId, context)
    if (added === null) throw new Error('A target just added is not there.')
    return ok({ ...added, alike })
  },
})

const isClosed = ({ objectiveId, statement, closedAs }: ObjectiveRow) =>
  fail({
    code: 'OBJECTIVE_CLOSED' as const,
    message: `“${plainText(statement, LONGEST_REASON)}” is closed (${closedAs}), so nothing is pursued for it. To take it up again: rapport objective edit ${objectiveId} --closed-as null`,
    details: { objectiveId },
  })

const isThere = ({ targetId, organization, state, because }: TargetRow) => {
  const name = plainText(organization, LONGEST_NAME_IN_WORDS)
  const why = because === null ? '' : `: ${plainText(because, LONGEST_REASON)}`
  const next = isDropped(state) ? ` To bring it back: rapport target move ${targetId} identified` : ''
  return fail({
    code: 'TARGET_EXISTS' as const,
    message: `${name} is on this board already, as ${state}${why}.${next}`,
    details: { targetId, state },
  })
}
