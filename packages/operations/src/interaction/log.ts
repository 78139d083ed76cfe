import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { keepLine } from '../learned/keep-line.ts'
import { writeOperation } from '../operation.ts'
import { id, plainDate, text } from '../schema/common.ts'
import { learnedEntry, learnedText } from '../schema/learned.ts'
import { channel } from '../schema/person.ts'

/** Longest single conversation one can log, in minutes: a whole day. */
const LONGEST_CONVERSATION = 24 * 60

export const logInteraction = writeOperation({
  name: 'interaction.log',
  summary: 'Log a conversation you had with a person.',
  route: 'POST /people/{personId}/interactions',
  input: z.object({
    personId: id.meta({ description: 'With whom' }),
    channel: channel.default('linkedin').meta({ description: 'How you were in touch' }),
    on: plainDate.optional().meta({ description: 'When; today if left out' }),
    direction: z
      .enum(['sent', 'received', 'mutual'])
      .default('mutual')
      .meta({ description: 'Who turned to whom' }),
    minutes: z.coerce.number().int().min(1).max(LONGEST_CONVERSATION).optional(),
    text: text.optional().meta({ description: 'What was said' }),
    learned: learnedText.optional().meta({
      description: 'What they are working on, look for and can offer, in one line',
    }),
  }),
  output: z.object({ interactionId: id, learned: z.array(learnedEntry) }),
  errors: {
    ...personNotFound,
    DATE_IN_FUTURE: { kind: 'invalid', when: 'The conversation is dated after today.' },
  },
  examples: ['rapport interaction log 0192f0c1-0000-7000-8000-000000000001 --channel phone --minutes 20'],
  command: { positional: ['personId'] },
  handle: async ({ personId, on, ...said }, { store, now, today, newId }) => {
    if (on !== undefined && on > today) {
      return fail({
        code: 'DATE_IN_FUTURE',
        message: `${on} is after today, ${today}.`,
        details: { on, today },
      })
    }
    const person = await store.people.get(personId)
    if (person === null) return notFound('PERSON_NOT_FOUND', personId)
    const interactionId = newId()
    await store.people.addInteraction({
      interactionId,
      personId,
      // Noon: a day given without a time must not slip to its neighbour in any time zone.
      at: on === undefined || on === today ? now.toISOString() : `${on}T12:00:00.000Z`,
      channel: said.channel,
      direction: said.direction,
      minutes: said.minutes ?? null,
      text: said.text ?? null,
    })
    const about = { personId: person.personId, name: `${person.givenName} ${person.familyName}`.trim() }
    const learned =
      said.learned === undefined
        ? []
        : await keepLine({ text: said.learned, kind: null, on: on ?? today }, about, { store, newId })
    return ok({ interactionId, learned })
  },
})
