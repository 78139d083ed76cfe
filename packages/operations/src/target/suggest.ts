import { inferIndustry, ok, organizationKey, suggestTargets, type TargetState } from '@rapport/domain'
import { z } from 'zod'
import type { ReadContext } from '../context.ts'
import { notFound, objectiveNotFound } from '../failures.ts'
import { whoIsWanted } from '../need/who-is-wanted.ts'
import { readOperation } from '../operation.ts'
import { page } from '../schema/common.ts'
import { objectiveIdField, targetSuggestions } from '../schema/target.ts'
import { suggestNotice } from './notice.ts'
import { everybodyOnRecord, type SomebodyAnywhere } from './somebody-anywhere.ts'
import { USER, waysThere } from './way-there.ts'

/** As many as one weighs at a time. */
const USUAL = 10

export const suggestTargetsOperation = readOperation({
  name: 'target.suggest',
  summary: 'Suggest organizations for the board of an objective, with what speaks for each.',
  description:
    'Those its needs name, then those where a word most likely reaches somebody it needs. What is on the board, or left it for a reason, is not suggested again.',
  route: 'GET /objectives/{objective}/targets/suggestions',
  input: z.object({
    objective: objectiveIdField.meta({ description: 'For which objective' }),
    limit: page.limit.default(USUAL),
    offset: page.offset,
  }),
  output: targetSuggestions,
  errors: objectiveNotFound,
  examples: ['rapport target suggest 0192f0c1-0000-7000-8000-0000000000d1'],
  command: { positional: ['objective'] },
  handle: async ({ objective, limit, offset }, context) => {
    const { store, today } = context
    const [asked] = await whoIsWanted(context, objective)
    if (asked === undefined) return notFound('OBJECTIVE_NOT_FOUND', objective)
    const workspace = await context.graph()
    const snapshot = await context.snapshot()
    const related = snapshot.relationships(today)
    const { reach, wayTo } = await waysThere(workspace)
    const relationshipTo = ({ subject: { person }, node }: SomebodyAnywhere) => {
      const relationship = related[snapshot.indexOf.get(person.personId) ?? -1]
      const isKnown = relationship !== undefined && workspace.evidenceOf(USER, node).length > 0
      return isKnown ? { state: relationship.state, strength: relationship.strength } : null
    }
    const isOpen = asked.objective.closedAs === null
    const { total, suggestions, dropped } = suggestTargets(
      {
        wants: isOpen ? asked.wants : [],
        people: await everybodyOnRecord(workspace, snapshot, reach),
        onBoard: await boardOf(objective, context),
        ownOrganization: (await store.workspace.get()).ownerOrganization,
        relationshipTo,
        wayTo: ({ node }) => wayTo(node),
      },
      { limit, offset },
    )
    return ok({
      total,
      suggestions: suggestions.map((each) => ({ ...each, industry: inferIndustry(each.organization) })),
      dropped,
      notice: suggestNotice({
        objective: asked.objective,
        people: snapshot.people.length,
        wanted: asked.wants.length,
        found: total,
        dropped,
      }),
    })
  },
})

const boardOf = async (
  objective: string,
  { store }: Pick<ReadContext, 'store'>,
): Promise<ReadonlyMap<string, TargetState>> =>
  new Map(
    (await store.targets.list())
      .filter(({ objectiveId }) => objectiveId === objective)
      .map(({ organization, state }) => [organizationKey(organization), state]),
  )
