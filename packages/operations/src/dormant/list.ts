import { countsAs, draftOpener, groundsOf, matchLearned, ok, rankDormant } from '@rapport/domain'
import { z } from 'zod'
import type { ReadContext } from '../context.ts'
import { notFound, objectiveNotFound } from '../failures.ts'
import { gatherLedger } from '../favor/index.ts'
import { ownerFacts } from '../network/owner-facts.ts'
import { readOperation } from '../operation.ts'
import { briefOf } from '../people/brief.ts'
import { id } from '../schema/common.ts'
import { dormantList } from '../schema/dormant.ts'
import { lastTopicWith } from './last-topic.ts'
import { purposesOf } from './purposes.ts'

/** Nobody writes to more people after years of silence in one go. */
const MOST_TIES = 100

export const listDormant = readOperation({
  name: 'dormant.list',
  summary: 'Find the sleeping ties worth a word: who is likely to answer, and who is worth reviving.',
  description:
    'Two scores, each with its reasons, and never one. Ordered by what may be expected of a word today: likely × worth, a little more where something gives a reason to write. Nobody contacted in the last 14 days, nobody with three messages unanswered, nobody who is let rest; who is passed over is counted. The opener is a draft made of facts on record; nothing is sent.',
  route: 'GET /dormant',
  input: z.object({
    objective: id.optional().meta({ description: 'For this objective; for those in focus if left out' }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_TIES)
      .default(10)
      .meta({ description: 'How many at most' }),
  }),
  output: dormantList,
  errors: objectiveNotFound,
  examples: [
    'rapport dormant --objective 0192f0c1-0000-7000-8000-0000000000d1',
    'rapport dormant --limit 5 --json',
  ],
  command: { isDefault: true },
  handle: async ({ objective, limit }, context) => {
    const { store, today } = context
    const purposes = await purposesOf(context, objective ?? null)
    if (objective !== undefined && purposes.length === 0) return notFound('OBJECTIVE_NOT_FOUND', objective)
    const { people, relationships } = await context.snapshot()
    const standing = relationships(today)
    const onRecord = await whatIsOnRecord(context)
    const ranked = rankDormant({
      people,
      relationships: standing,
      purposes,
      ownerLevel: ownerFacts(await store.workspace.get()).level,
      ...onRecord,
      limit,
      today,
    })
    const groundOf = groundsOf(onRecord)
    const described = []
    for (const { person, relationship, serves, ...tie } of ranked.ties) {
      const topic = await lastTopicWith(store.people, person.personId, today)
      described.push({
        ...briefOf(person, relationship),
        ...tie,
        serves: serves === null ? null : { ...serves, fit: Math.round(100 * serves.fit) },
        opener: draftOpener(person, relationship, groundOf(person), topic, today),
      })
    }
    return ok({
      objectives: purposes.map(({ objectiveId, statement }) => ({ objectiveId, statement })),
      total: ranked.total,
      people: described,
      leftOut: ranked.leftOut,
      notice: ranked.notice,
    })
  },
})

/** What a word could start from: what can be given, what they work on, what they did for the user. */
const whatIsOnRecord = async (context: ReadContext) => {
  const { store, snapshot, today } = context
  const { people, relationships } = await snapshot()
  const { entries, balances } = await gatherLedger(context)
  const learned = await store.learned.list(null)
  const { give } = matchLearned({
    people,
    relationships: relationships(today),
    entries: learned,
    objectives: [],
    needs: [],
    balances,
    about: null,
    limit: learned.length,
    today,
  })
  const received = entries.flatMap((entry) => {
    const counted = countsAs(entry)
    return counted?.side === 'received'
      ? [{ personId: entry.personId, kind: entry.kind, madeOn: counted.on }]
      : []
  })
  return { gives: give, learned, received }
}
