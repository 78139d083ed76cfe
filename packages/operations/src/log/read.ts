import { ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { readOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { logLine, logReading } from '../schema/log.ts'
import { readLineOf } from './read-line.ts'

export const readLog = readOperation({
  name: 'log.read',
  summary: 'Read what one line says of a contact: who, when, how, what they need, what you promised.',
  description:
    'Nothing is kept: show the reading, then keep it with `log.keep`. Read in English, German, French, Spanish, Portuguese and Dutch.',
  route: 'POST /log/read',
  input: z.object({
    line: logLine,
    personId: id.optional().meta({ description: 'Whom it is about, where the line need not name them' }),
  }),
  output: logReading,
  errors: personNotFound,
  examples: [
    'rapport log "coffee with ana, new job at Lumen, needs a tax lawyer"',
    'rapport log "called Jonas Weber yesterday 20 min, promised to send him the deck by Friday" --keep',
  ],
  command: { positional: ['line'], isDefault: true, confirms: 'log.keep' },
  handle: async ({ line, personId }, { store, snapshot, today }) => {
    const person = personId === undefined ? null : await store.people.get(personId)
    if (personId !== undefined && person === null) return notFound('PERSON_NOT_FOUND', personId)
    return ok(readLineOf(line, person?.personId ?? null, await snapshot(), today))
  },
})
