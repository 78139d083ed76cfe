import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id, plainDate } from '../schema/common.ts'
import { learnedEntry, learnedKind, learnedText } from '../schema/learned.ts'
import { keepLine } from './keep-line.ts'

export const addLearned = writeOperation({
  name: 'learned.add',
  summary: 'Write down what somebody is working on, looks for and can offer, in one line.',
  description:
    'One line may hold several, each after its own cue: "moving to Rotterdam; looks for a broker; can introduce us". Without a person it is about yourself.',
  route: 'POST /learned',
  input: z.object({
    personId: id.optional().meta({ description: 'Whom it is about; yourself if left out' }),
    text: learnedText.meta({ description: 'What you learned' }),
    kind: learnedKind
      .optional()
      .meta({ description: 'Keep the line whole, as this; read from it if left out' }),
    on: plainDate.optional().meta({ description: 'When you learned it; today if left out' }),
  }),
  output: z.object({ learned: z.array(learnedEntry) }),
  errors: {
    ...personNotFound,
    DATE_IN_FUTURE: { kind: 'invalid', when: 'It is dated after today.' },
  },
  examples: [
    'rapport learned add 0192f0c1-0000-7000-8000-000000000001 "moving to Rotterdam; looks for a customs broker"',
    'rapport learned add --text "I can introduce people to port authorities"',
  ],
  command: { positional: ['personId', 'text'] },
  handle: async ({ personId, text, kind, on = null }, { store, today, newId }) => {
    if (on !== null && on > today) {
      return fail({
        code: 'DATE_IN_FUTURE',
        message: `${on} is after today, ${today}.`,
        details: { on, today },
      })
    }
    const person = personId === undefined ? null : await store.people.get(personId)
    if (personId !== undefined && person === null) return notFound('PERSON_NOT_FOUND', personId)
    const about =
      person === null
        ? null
        : { personId: person.personId, name: `${person.givenName} ${person.familyName}`.trim() }
    return ok({
      learned: await keepLine({ text, kind: kind ?? null, on: on ?? today }, about, { store, newId }),
    })
  },
})
