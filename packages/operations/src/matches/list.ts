import { matchLearned, ok } from '@rapport/domain'
import { z } from 'zod'
import { notFound, personNotFound } from '../failures.ts'
import { gatherLedger } from '../favor/index.ts'
import { readOperation } from '../operation.ts'
import { briefOf } from '../people/brief.ts'
import { id } from '../schema/common.ts'
import { askMatch, giveMatch, introduceMatch, matchNotice } from '../schema/learned.ts'

/** Most matches of each sort that one asks for: nobody goes through more. */
const MOST_MATCHES = 200

export const listMatches = readOperation({
  name: 'matches.list',
  summary: 'Match what people need and offer: what you can give, who should meet whom, what you could ask.',
  description:
    'From what was written down with `learned.add`, and from positions. Every match carries its reasons, and an ask of somebody to whom nothing was given yet is held back.',
  route: 'GET /matches',
  input: z.object({
    personId: id.optional().meta({ description: 'Only what concerns this person' }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_MATCHES)
      .default(20)
      .meta({ description: 'How many of each sort at most' }),
  }),
  output: z.object({
    give: z.array(giveMatch),
    introduce: z.array(introduceMatch),
    ask: z.array(askMatch),
    /** What stands in the way of a match, and the one step that mends it. */
    notice: matchNotice.nullable(),
  }),
  errors: personNotFound,
  examples: ['rapport matches', 'rapport matches list --limit 5 --json'],
  command: { isDefault: true },
  handle: async ({ personId, limit }, context) => {
    const { store, snapshot, today } = context
    const person = personId === undefined ? null : await store.people.get(personId)
    if (personId !== undefined && person === null) return notFound('PERSON_NOT_FOUND', personId)
    const { people, relationships, indexOf } = await snapshot()
    const standing = relationships(today)
    const matches = matchLearned({
      people,
      relationships: standing,
      entries: await store.learned.list(null),
      objectives: (await store.purpose.objectives()).filter(({ closedOn }) => closedOn === null),
      needs: await store.purpose.needs(),
      balances: (await gatherLedger(context)).balances,
      about: person?.personId ?? null,
      limit,
      today,
    })
    const brief = (whose: string) => {
      const index = indexOf.get(whose) ?? -1
      const [facts, relationship] = [people[index], standing[index]]
      if (facts === undefined || relationship === undefined) throw new Error(`No person ${whose} to match.`)
      return briefOf(facts, relationship)
    }
    return ok({
      give: matches.give.map(({ personId: whose, ...match }) => ({ person: brief(whose), ...match })),
      introduce: matches.introduce.map(({ aId, bId, ...match }) => ({
        a: brief(aId),
        b: brief(bId),
        ...match,
      })),
      ask: matches.ask.map(({ personId: whose, ...match }) => ({ person: brief(whose), ...match })),
      notice: matches.notice,
    })
  },
})
