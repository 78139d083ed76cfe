import { fail, ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { currencyMissing, dateInFuture, hasNoCurrency, isInFuture } from '../outcome/failures.ts'
import { id, plainDate } from '../schema/common.ts'
import { amount, cost, costKind, costNote, currency } from '../schema/outcome.ts'
import { describeCost } from './describe.ts'

const WORDS: Readonly<Record<z.output<typeof costKind>, string>> = {
  event: 'gathering',
  venue: 'group',
  network: 'network',
  person: 'person',
}

const WHERE: Readonly<Record<z.output<typeof costKind>, string>> = {
  event: 'Ids are in: rapport event list',
  venue: 'Ids are in: rapport venue list',
  network: 'Ids are in: rapport network list',
  person: 'Ids are in: rapport people list',
}

/** A week without sleep; more is a typing error. */
const MOST_MINUTES = 10_080

export const addCost = writeOperation({
  name: 'cost.add',
  summary: 'Note hours or money that networking took: a ticket, a membership, a dinner, the way there.',
  description: 'What conversations took is known from them; this is what comes on top.',
  route: 'POST /costs',
  input: z.object({
    kind: costKind.meta({ description: 'What it was for' }),
    about: id.meta({ description: 'The id of that gathering, group, network or person' }),
    minutes: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_MINUTES)
      .optional()
      .meta({ description: 'Minutes it took' }),
    money: amount.optional().meta({ description: 'Money it took' }),
    currency: currency.optional(),
    on: plainDate.optional().meta({ description: 'When; today if left out' }),
    note: costNote.optional().meta({ description: 'What it was, in your own words' }),
  }),
  output: cost,
  errors: {
    ABOUT_NOT_FOUND: { kind: 'not-found', when: 'Nothing of that kind has that id.' },
    NOTHING_SPENT: { kind: 'invalid', when: 'Neither minutes nor money were given.' },
    ...currencyMissing,
    ...dateInFuture,
  },
  examples: [
    'rapport cost add event 0192f0c1-0000-7000-8000-0000000000a1 --minutes 240 --money 180 --currency EUR --note "Ticket and train"',
  ],
  command: { positional: ['kind', 'about'] },
  handle: async (input, { store, today, newId }) => {
    const spentOn = input.on ?? today
    if (spentOn > today) return isInFuture(spentOn, today)
    if (input.minutes === undefined && input.money === undefined) {
      return fail({
        code: 'NOTHING_SPENT',
        message: 'Say what it took: minutes, money or both.',
        details: {},
      })
    }
    if (input.money !== undefined && input.currency === undefined) return hasNoCurrency(input.money)
    const about = await store.outcomes.about(input.kind, input.about)
    if (about === null) {
      return fail({
        code: 'ABOUT_NOT_FOUND',
        message: `There is no ${WORDS[input.kind]} with the id ${input.about}. ${WHERE[input.kind]}`,
        details: { kind: input.kind, id: input.about },
      })
    }
    const added = {
      costId: newId(),
      kind: input.kind,
      aboutId: input.about,
      minutes: input.minutes ?? null,
      money: input.money ?? null,
      currency: input.money === undefined ? null : (input.currency ?? null),
      spentOn,
      note: input.note ?? null,
    }
    await store.outcomes.addCost(added)
    return ok(describeCost({ ...added, about }))
  },
})
