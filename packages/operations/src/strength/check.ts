import {
  checkForecasts,
  FEWEST_READING_CONTACTS,
  FEWEST_READING_DATES,
  ok,
  READING_DATES,
  READING_VERDICTS,
  READING_WAYS,
} from '@rapport/domain'
import { z } from 'zod'
import { pause } from '../graph/pause.ts'
import { readOperation } from '../operation.ts'

const READING_NOTICES = ['not-enough'] as const

const way = z.object({
  way: z.enum(READING_WAYS),
  /** Mean average precision: 1 where everybody who was in touch stood above everybody who was not. */
  map: z.number(),
  /** Of the simpler ways: how Rapport's order stands beside it; `alike` where months differ too much to tell. */
  verdict: z.enum(READING_VERDICTS).nullable(),
  /** Of the simpler ways: dates at which Rapport's order was the better one. */
  ahead: z.number().int().nullable(),
})

export const checkReading = readOperation({
  name: 'strength.check',
  summary: 'See on your own history how well Rapport reads who will be in touch, beside simpler ways.',
  description:
    'Looks back at twelve dates, 30 days apart: everybody known by then, in the order in which Rapport would have expected word from them, by the last contact, and by how often; and who then was in touch. At each date only what came before it is known.',
  route: 'GET /strength/check',
  input: z.object({}),
  output: z.object({
    /** Dates that could be looked back at, and how many were in touch after them, summed. */
    dates: z.number().int(),
    contacts: z.number().int(),
    /** Empty where there is too little to tell; `notice` then says what stands in the way. */
    ways: z.array(way),
    notice: z.object({ code: z.enum(READING_NOTICES), text: z.string() }).nullable(),
  }),
  errors: {},
  examples: ['rapport strength check', 'rapport strength check --json'],
  isLong: true,
  handle: async (_input, { snapshot, today, signal, progress }) => {
    const { contacts: log, modelOf } = await snapshot()
    const { dates, contacts, ways } = await checkForecasts({
      log,
      today,
      modelOf: (date) => modelOf(date).contact,
      onDate: async (done) => {
        progress({ phase: 'Looking back', done, total: READING_DATES, unit: 'rows' })
        await pause()
        signal.throwIfAborted()
      },
    })
    return ok({ dates, contacts, ways: ways ?? [], notice: ways === null ? notice(dates, contacts) : null })
  },
})

const notice = (dates: number, contacts: number) => ({
  code: 'not-enough' as const,
  text: `There is too little in the last year to tell: it takes ${FEWEST_READING_CONTACTS} people in touch over ${FEWEST_READING_DATES} months, and there are ${contacts} over ${dates}. Messages, a calendar or a mailbox would say more.`,
})
