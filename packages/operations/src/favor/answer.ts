import { ASK_ANSWERS, fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { id, plainDate } from '../schema/common.ts'
import { favor } from '../schema/favor.ts'
import { describeEntry } from './describe.ts'
import { favorNotFound, noSuchFavor } from './failures.ts'
import { notAnAsk } from './log.ts'

export const answerFavor = writeOperation({
  name: 'favor.answer',
  summary: 'Say how an ask was answered: granted, declined, or open again.',
  description:
    'What was granted counts from that day as received where you asked, and as given where they did.',
  route: 'PATCH /favors/{favorId}/answer',
  input: z.object({
    favorId: id.meta({ description: 'Which ask' }),
    answer: z.enum([...ASK_ANSWERS, 'open']).meta({ description: 'How it was answered; open takes it back' }),
    on: plainDate.optional().meta({ description: 'When; today if left out' }),
  }),
  output: favor.extend({ favorId: id }),
  errors: {
    ...favorNotFound,
    NOT_AN_ASK: { kind: 'invalid', when: 'Only something asked has an answer.' },
    DATE_IN_FUTURE: { kind: 'invalid', when: 'The answer is dated after today.' },
    BEFORE_THE_ASK: { kind: 'invalid', when: 'The answer is dated before the ask.' },
  },
  examples: ['rapport favor answer 0192f0c1-0000-7000-8000-00000000000c granted'],
  command: { positional: ['favorId', 'answer'] },
  handle: async ({ favorId, answer, on }, { store, today }) => {
    const row = await store.favors.get(favorId)
    if (row === null || !row.isOwn) return noSuchFavor(favorId)
    if (row.direction !== 'asked' && row.direction !== 'asked-of-me') return notAnAsk(row.direction)
    const answeredOn = on ?? today
    if (answeredOn > today) {
      return fail({
        code: 'DATE_IN_FUTURE',
        message: `${answeredOn} is after today, ${today}.`,
        details: { on: answeredOn, today },
      })
    }
    if (row.madeOn !== null && answeredOn < row.madeOn) {
      return fail({
        code: 'BEFORE_THE_ASK',
        message: `${answeredOn} is before the ask, ${row.madeOn}.`,
        details: { on: answeredOn, madeOn: row.madeOn },
      })
    }
    const change = answer === 'open' ? { answer: null, answeredOn: null } : { answer, answeredOn }
    await store.favors.answer(favorId, change)
    const entry = {
      ...row,
      ...change,
      source: 'favor' as const,
      sourceId: favorId,
      about: null,
      isThanked: false,
    }
    return ok({ ...describeEntry(entry, row.person, true), favorId })
  },
})
