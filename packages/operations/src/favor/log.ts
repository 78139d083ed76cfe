import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { writeOperation } from '../operation.ts'
import { id, plainDate, text } from '../schema/common.ts'
import { askAnswer, favor, favorDirection, favorKind, favorWeight } from '../schema/favor.ts'
import { describeEntry } from './describe.ts'

export const logFavor = writeOperation({
  name: 'favor.log',
  summary:
    'Note what one did for the other, or asked: an introduction, a lead, help, an answer, a word of praise.',
  description:
    'An ask that was granted counts as received where you asked, and as given where they did. How much it was is usual of its kind unless you say so.',
  route: 'POST /people/{personId}/favors',
  input: z.object({
    personId: id.meta({ description: 'With whom' }),
    direction: favorDirection,
    kind: favorKind.default('help').meta({ description: 'What it was' }),
    text: text.meta({ description: 'What was done or asked, in your own words' }),
    weight: favorWeight
      .optional()
      .meta({ description: 'How much it was; what is usual of its kind if left out' }),
    on: plainDate.optional().meta({ description: 'When; today if left out' }),
    answer: askAnswer.optional().meta({ description: 'Of an ask: how it was answered; open if left out' }),
  }),
  output: favor.extend({ favorId: id }),
  errors: {
    ...personNotFound,
    DATE_IN_FUTURE: { kind: 'invalid', when: 'It is dated after today.' },
    NOT_AN_ASK: { kind: 'invalid', when: 'Only something asked has an answer.' },
  },
  examples: [
    'rapport favor log 0192f0c1-0000-7000-8000-000000000001 "Introduced me to the head of purchasing at Harbour Freight" --direction received --kind introduction --on 2026-03-02',
    'rapport favor log 0192f0c1-0000-7000-8000-000000000001 "Asked me to look over the tender" --direction asked-of-me --weight 3',
  ],
  command: { positional: ['personId', 'text'] },
  handle: async ({ personId, on, weight, answer, ...said }, { store, today, newId }) => {
    if (on !== undefined && on > today) {
      return fail({
        code: 'DATE_IN_FUTURE',
        message: `${on} is after today, ${today}.`,
        details: { on, today },
      })
    }
    const isAsk = said.direction === 'asked' || said.direction === 'asked-of-me'
    if (answer !== undefined && !isAsk) return notAnAsk(said.direction)
    const person = await store.people.get(personId)
    if (person === null) return notFound('PERSON_NOT_FOUND', personId)
    const madeOn = on ?? today
    const added = {
      favorId: newId(),
      personId: person.personId,
      ...said,
      madeOn,
      weight: weight ?? null,
      answer: answer ?? null,
      answeredOn: answer === undefined ? null : madeOn,
    }
    await store.favors.add(added)
    const entry = {
      ...added,
      source: 'favor' as const,
      sourceId: added.favorId,
      about: null,
      isThanked: false,
    }
    const name = `${person.givenName} ${person.familyName}`.trim()
    return ok({ ...describeEntry(entry, name, true), favorId: added.favorId })
  },
})

/** "given" is done: there is nothing to answer. */
export const notAnAsk = (direction: string) =>
  fail({
    code: 'NOT_AN_ASK' as const,
    message: `Only something asked has an answer; this was ${direction}.`,
    details: { direction },
  })
