import {
  inferIndustry,
  type JudgedCriterion,
  type Qualification,
  qualify,
  stillFor,
  targetMovesFrom,
} from '@rapport/domain'
import type { ReadContext, WriteContext } from '../context.ts'
import type { TargetRow } from '../ports/target.ts'
import { type KnownThere, peopleByOrganization } from './people-there.ts'

/** What targets are described from, in reading and in writing transactions alike. */
export type TargetContext = Pick<ReadContext, 'snapshot' | 'today'> & {
  readonly store: Pick<ReadContext['store'], 'targets' | 'purpose'>
}

/** People named on a card of the board. */
const MOST_NAMED = 3

/** A target with what is worked out of it. */
export interface KnownTarget {
  readonly row: TargetRow
  readonly qualification: Qualification
  readonly there: readonly KnownThere[]
  readonly lastMovedOn: string
}

/** These targets with their criteria and the people there. */
export const knowTargets = async (
  rows: readonly TargetRow[],
  { store, snapshot, today }: TargetContext,
): Promise<readonly KnownTarget[]> => {
  if (rows.length === 0) return []
  const criteria = Map.groupBy(await store.targets.criteria(), ({ objectiveId }) => objectiveId)
  const thereOf = peopleByOrganization(
    await snapshot(),
    today,
    rows.map(({ organization }) => organization),
  )
  return rows.map((row) => {
    const there = thereOf(row.organization)
    return {
      row,
      qualification: qualify(criteria.get(row.objectiveId) ?? [], row.findings),
      there,
      lastMovedOn: lastMoveOf(row, there),
    }
  })
}

const lastMoveOf = ({ createdAt, steps, findings }: TargetRow, there: readonly KnownThere[]): string =>
  [
    createdAt.slice(0, 10),
    ...steps.map(({ movedOn }) => movedOn),
    ...findings.map(({ foundOn }) => foundOn),
    ...there.flatMap(({ relationship }) => relationship.lastContactOn ?? []),
  ]
    .toSorted()
    .at(-1) ?? createdAt.slice(0, 10)

export const describeTarget = (
  { row, qualification, there, lastMovedOn }: KnownTarget,
  statements: ReadonlyMap<string, string>,
  today: string,
) => ({
  targetId: row.targetId,
  objectiveId: row.objectiveId,
  objective: statements.get(row.objectiveId) ?? '',
  organizationId: row.organizationId,
  organization: row.organization,
  industry: row.industry ?? inferIndustry(row.organization),
  state: row.state,
  because: row.because,
  value: row.value,
  currency: row.currency,
  createdAt: row.createdAt,
  lastMovedOn,
  still: stillFor(row.state, lastMovedOn, today).text,
  verdict: qualification.verdict,
  qualification: qualification.text,
  suggestion: qualification.suggestion,
  people: there.length,
  named: there.slice(0, MOST_NAMED).map(({ person }) => ({ personId: person.personId, name: person.name })),
  moves: targetMovesFrom(row.state),
})

/** What each objective says, by id. */
export const statementsOf = async ({ store }: TargetContext): Promise<ReadonlyMap<string, string>> =>
  new Map((await store.purpose.objectives()).map(({ objectiveId, statement }) => [objectiveId, statement]))

/** One target with its criteria and every move; null where there is none with that id. */
export const describeOneTarget = async (targetId: string, context: TargetContext) => {
  const row = await context.store.targets.get(targetId)
  const [known] = row === null ? [] : await knowTargets([row], context)
  if (known === undefined) return null
  const { next, criteria } = known.qualification
  return {
    ...describeTarget(known, await statementsOf(context), context.today),
    next,
    criteria: criteria.map(describeJudged),
    steps: known.row.steps,
  }
}

/** The same after a write to the board, which changes nobody: who works where is read as it was committed, and not anew. */
export const describeWritten = (
  targetId: string,
  { store, today, committed }: Pick<WriteContext, 'store' | 'today' | 'committed'>,
) => describeOneTarget(targetId, { store, today, snapshot: committed })

const describeJudged = ({ isRequired, isMet, ...judged }: JudgedCriterion) => ({
  ...judged,
  weight: isRequired ? ('required' as const) : ('wished' as const),
  finding: isMet === null ? ('unknown' as const) : isMet ? ('met' as const) : ('not-met' as const),
})
