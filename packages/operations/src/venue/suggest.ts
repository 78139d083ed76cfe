import { ok, suggestVenues, tellsApart } from '@rapport/domain'
import { z } from 'zod'
import { needNotFound, notFound, objectiveNotFound } from '../failures.ts'
import { whoIsWanted } from '../need/who-is-wanted.ts'
import { readOperation } from '../operation.ts'
import { id } from '../schema/common.ts'
import { venueSuggestions } from '../schema/venue.ts'
import { loadVenues } from './load-venues.ts'
import { NO_NEEDS, NO_OBJECTIVE, NO_VENUES, namedPerson } from './notice.ts'

/** Venues a need is shown with at most. */
const MOST_VENUES = 50

export const suggestVenuesOperation = readOperation({
  name: 'venue.suggest',
  summary: 'Show where the people an objective needs gather, by who comes and not by the topic.',
  description:
    'For each kind of person: the venues with how many of them to expect at one gathering, of whom you know which, and what came of it before. Somebody needed by name is reached by people.route.',
  route: 'GET /venues/suggestions',
  input: z.object({
    objective: id.optional().meta({ description: 'Only for this objective; all open ones if left out' }),
    need: id.optional().meta({ description: 'Only for this need' }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_VENUES)
      .default(5)
      .meta({ description: 'Venues for each need at most' }),
  }),
  output: venueSuggestions,
  errors: { ...objectiveNotFound, ...needNotFound },
  examples: [
    'rapport venue suggest',
    'rapport venue suggest --objective 0192f0c1-0000-7000-8000-0000000000d1',
  ],
  command: { positional: ['objective'] },
  handle: async ({ objective, need, limit }, context) => {
    const stated =
      need === undefined
        ? undefined
        : (await context.store.purpose.needs()).find((row) => row.needId === need)
    if (need !== undefined && stated === undefined) return notFound('NEED_NOT_FOUND', need)
    const asked = await whoIsWanted(context, objective ?? stated?.objectiveId ?? null)
    if (objective !== undefined && asked.length === 0) return notFound('OBJECTIVE_NOT_FOUND', objective)
    const { people, indexOf, relationships, contacts } = await context.snapshot()
    const { venues } = await loadVenues(context)
    const frame = {
      people,
      indexOf,
      contacts,
      relationships: relationships(context.today),
      today: context.today,
    }
    const needs = asked.flatMap(({ objective: of, wants }) =>
      wants
        .filter((wanted) => need === undefined || wanted.needId === need)
        .filter((wanted) => wanted.personId === null && tellsApart(wanted))
        .map((wanted) => ({
          needId: wanted.needId,
          objectiveId: of.objectiveId,
          objective: of.statement,
          text: wanted.text,
          ...suggestVenues(venues, { kind: wanted, count: wanted.count }, frame, limit),
        })),
    )
    const notice =
      stated?.personId == null
        ? noticeOf(asked.length, needs.length, venues.length)
        : namedPerson(stated.personId)
    return ok({ needs, notice })
  },
})

const noticeOf = (objectives: number, needs: number, venues: number) => {
  if (objectives === 0) return NO_OBJECTIVE
  if (needs === 0) return NO_NEEDS
  return venues === 0 ? NO_VENUES : null
}
