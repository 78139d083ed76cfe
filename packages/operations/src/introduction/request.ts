import { followUpAfter, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, objectiveNotFound, organizationNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id, label, plainDate, text } from '../schema/common.ts'
import { blurbText, introduction, introductionWarning } from '../schema/introduction.ts'
import { describeIntroduction } from './describe.ts'
import { dateInFuture, inFuture } from './failures.ts'
import { namedPersonFailures } from './named-person.ts'
import { partiesOf } from './parties.ts'
import { alreadyOpen, isSameOpen, sameIsOpen } from './same-open.ts'
import { warningsBefore } from './warnings.ts'

export const requestIntroduction = writeOperation({
  name: 'intro.request',
  summary: 'Note that you ask somebody to introduce you, or that you bring two others together.',
  description:
    'Nothing is sent: what to write is in `intro.draft`. It warns where nothing was given yet, an ask is open, or the connector was asked often of late; the follow-up is in a week unless you say so.',
  route: 'POST /introductions',
  input: z.object({
    to: label.optional().meta({ description: 'Who is to be met: the id, or the full name' }),
    wanted: label
      .optional()
      .meta({ description: 'Who is to be met, in words, where they are not among your people' }),
    through: label
      .optional()
      .meta({ description: 'Who is asked to introduce: the id, or the full name; you, if left out' }),
    for: label
      .optional()
      .meta({ description: 'Who is to meet them: the id, or the full name; you, if left out' }),
    why: text.meta({ description: 'Why the two should meet' }),
    objective: id.optional().meta({ description: 'Which objective it is for' }),
    organization: id.optional().meta({ description: 'Which organization it leads into' }),
    blurb: blurbText.optional().meta({ description: 'What can be passed on, as it was sent' }),
    on: plainDate.optional().meta({ description: 'When it was asked; today if left out' }),
    followUp: plainDate.optional().meta({ description: 'When to look after it; in a week if left out' }),
  }),
  output: z.object({ introduction, warnings: z.array(introductionWarning) }),
  errors: {
    ...namedPersonFailures,
    ...objectiveNotFound,
    ...organizationNotFound,
    ...dateInFuture,
    NOBODY_TO_MEET: { kind: 'invalid', when: 'Nobody is named who is to be met.' },
    SELF_INTRODUCTION: {
      kind: 'invalid',
      when: 'Somebody would be introduced to themselves, or you by yourself.',
    },
    CONNECTOR_IS_PARTY: { kind: 'invalid', when: 'The connector is one of the two who are to meet.' },
    ...alreadyOpen,
  },
  examples: [
    'rapport intro request --to "Ada Okafor" --through "Mira Solberg" --why "She rebuilt a yard in a year"',
    'rapport intro request --to 0192f0c1-0000-7000-8000-000000000002 --through 0192f0c1-0000-7000-8000-000000000001 --why "She rebuilt a yard in a year, and we are about to"',
    'rapport intro request --to 0192f0c1-0000-7000-8000-000000000002 --for 0192f0c1-0000-7000-8000-000000000003 --why "Both work on the port of Trieste"',
  ],
  handle: async (input, context) => {
    const { store, today, newId, now } = context
    const requestedOn = input.on ?? today
    if (requestedOn > today) return inFuture(requestedOn, today)
    const parties = await partiesOf(input, { store, snapshot: context.committed })
    if (!parties.ok) return parties
    const { connector, person, other, wanted } = parties.value
    if (input.objective !== undefined) {
      const known = (await store.purpose.objectives()).some((row) => row.objectiveId === input.objective)
      if (!known) return notFound('OBJECTIVE_NOT_FOUND', input.objective)
    }
    if (input.organization !== undefined && (await store.people.organization(input.organization)) === null) {
      return notFound('ORGANIZATION_NOT_FOUND', input.organization)
    }
    const before = await store.introductions.list()
    const ids = {
      connectorId: connector?.personId ?? null,
      personId: person?.personId ?? null,
      forId: other?.personId ?? null,
    }
    const open = before.find((row) => isSameOpen(row, { ...ids, wanted, state: 'requested' }))
    if (open !== undefined) return sameIsOpen(open)
    const warnings = await warningsBefore(
      { connectorId: ids.connectorId, connector: connector?.name ?? '', personId: ids.personId },
      before,
      context,
    )
    const introductionId = newId()
    await store.introductions.add({
      introductionId,
      ...ids,
      wanted,
      objectiveId: input.objective ?? null,
      organizationId: input.organization ?? null,
      state: 'requested',
      reason: input.why,
      blurb: input.blurb ?? null,
      requestedOn,
      acceptedOn: null,
      followUpOn: input.followUp ?? followUpAfter('requested', requestedOn),
      toldOn: null,
      createdAt: now.toISOString(),
    })
    await store.introductions.addStep(introductionId, {
      stepId: newId(),
      state: 'requested',
      cameOn: requestedOn,
      note: null,
    })
    const added = await describeIntroduction(introductionId, context)
    if (added === null) throw new Error('an introduction just added is not there')
    return ok({ introduction: added, warnings })
  },
})
