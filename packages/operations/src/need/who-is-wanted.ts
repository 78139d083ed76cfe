import { classifyTitle, describeNeed, type ProposedNeed, proposeNeeds } from '@rapport/domain'
import type { ReadContext } from '../context.ts'
import type { NeedRow, ObjectiveRow } from '../ports/purpose.ts'
import { saysSomething } from './who-is-named.ts'

/** Who an objective wants: a stated need, or one read from its words (`needId` is null). */
export interface WantedOf extends Omit<NeedRow, 'needId'> {
  readonly needId: string | null
  readonly text: string
  /** Why it is wanted, where nobody stated it. */
  readonly read: ProposedNeed | null
}

export interface ObjectiveWants {
  readonly objective: ObjectiveRow
  readonly wants: readonly WantedOf[]
}

/** What it takes to know who is wanted, in reading and in writing transactions alike. */
export type WantingContext = Pick<ReadContext, 'snapshot'> & {
  readonly store: Pick<ReadContext['store'], 'workspace' | 'purpose'>
}

/** What proposing a need takes, besides the words. */
export const proposerOf = async ({ store, snapshot }: WantingContext) => {
  const { people } = await snapshot()
  const workspace = await store.workspace.get()
  const networks = new Map((await store.purpose.networks()).map((row) => [row.networkId, row.kind]))
  const owner = {
    organization: workspace.ownerOrganization,
    function: workspace.ownerFunction,
    level: workspace.ownerHeadline === null ? null : classifyTitle(workspace.ownerHeadline).level,
  }
  return {
    kindOf: (objective: ObjectiveRow) => networks.get(objective.networkId) ?? null,
    propose: (statement: string, kind: Parameters<typeof proposeNeeds>[0]['kind']) =>
      proposeNeeds({ statement, kind, people, owner }),
  }
}

/**
 * Who each open objective wants, those in focus first, then by due date. An objective without a stated need is read;
 * closed ones are passed over, unless one of them is asked for.
 */
export const whoIsWanted = async (
  context: WantingContext,
  only: string | null,
): Promise<readonly ObjectiveWants[]> => {
  const { purpose } = context.store
  const objectives = (await purpose.objectives())
    .filter((row) => (only === null ? row.closedAs === null : row.objectiveId === only))
    .toSorted(
      (a, b) =>
        Number(b.isFocused) - Number(a.isFocused) ||
        compare(a.due, b.due) ||
        compare(a.objectiveId, b.objectiveId),
    )
  const needs = (await purpose.needs()).filter(saysSomething)
  const { propose, kindOf } = await proposerOf(context)
  return objectives.map((objective) => {
    const stated = needs.filter((need) => need.objectiveId === objective.objectiveId)
    const wants =
      stated.length > 0
        ? stated.map((need) => ({ ...need, text: describeNeed(need, need.person), read: null }))
        : propose(objective.statement, kindOf(objective)).map((read) => ({
            ...read,
            needId: null,
            objectiveId: objective.objectiveId,
            text: describeNeed(read, read.person),
            read,
          }))
    return { objective, wants }
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
