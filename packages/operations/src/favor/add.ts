import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id, plainDate, text } from '../schema/common.ts'
import { favor, favorDirection, favorKind } from '../schema/few.ts'

export const addFavor = writeOperation({
  name: 'favor.add',
  summary: 'Note what one did for the other: an introduction, a lead, help, a word of praise.',
  route: 'POST /people/{personId}/favors',
  input: z.object({
    personId: id.meta({ description: 'With whom' }),
    direction: favorDirection.meta({
      description: 'given: you did it for them; received: they did it for you',
    }),
    kind: favorKind.meta({ description: 'What it was' }),
    text: text.meta({ description: 'What was done, in your own words' }),
    on: plainDate.optional().meta({ description: 'When; today if left out' }),
  }),
  output: favor,
  errors: {
    ...personNotFound,
    DATE_IN_FUTURE: { kind: 'invalid', when: 'It is dated after today.' },
  },
  examples: [
    'rapport favor add 0192f0c1-0000-7000-8000-000000000001 "Introduced me to the head of purchasing at Harbour Freight" --direction received --kind introduction --on 2026-03-02',
  ],
  command: { positional: ['personId', 'text'] },
  handle: async ({ personId, on, ...said }, { store, today, newId }) => {
    if (on !== undefined && on > today) {
      return fail({
        code: 'DATE_IN_FUTURE',
        message: `${on} is after today, ${today}.`,
        details: { on, today },
      })
    }
    const person = await store.people.get(personId)
    if (person === null) return notFound('PERSON_NOT_FOUND', personId)
    const added = { favorId: newId(), personId: person.personId, ...said, madeOn: on ?? today }
    await store.favors.add(added)
    return ok({ ...added, person: `${person.givenName} ${person.familyName}`.trim(), isOwn: true })
  },
})
