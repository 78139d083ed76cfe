import { addDays, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id, plainDate } from '../schema/common.ts'
import { followUp, followUpText } from '../schema/follow-up.ts'

/** Days until a follow-up is due where nothing else is said: after two days what was said begins to fade. */
const USUAL_DAYS = 2

export const addFollowUp = writeOperation({
  name: 'follow-up.add',
  summary: 'Note what you mean to do for or with somebody, by a day.',
  route: 'POST /people/{personId}/follow-ups',
  input: z.object({
    personId: id.meta({ description: 'For or with whom' }),
    text: followUpText,
    due: plainDate.optional().meta({ description: 'By when; in two days if left out' }),
  }),
  output: followUp,
  errors: personNotFound,
  examples: [
    'rapport follow-up add 0192f0c1-0000-7000-8000-000000000001 "Send her the template" --due 2026-11-27',
  ],
  command: { positional: ['personId', 'text'] },
  handle: async ({ personId, text, due }, { store, today, newId }) => {
    const person = await store.people.get(personId)
    if (person === null) return notFound('PERSON_NOT_FOUND', personId)
    const added = {
      followUpId: newId(),
      personId: person.personId,
      text,
      dueOn: due ?? addDays(today, USUAL_DAYS),
      madeOn: today,
      settledOn: null,
      settledAs: null,
    }
    await store.followUps.add(added)
    return ok({ ...added, person: `${person.givenName} ${person.familyName}`.trim() })
  },
})
