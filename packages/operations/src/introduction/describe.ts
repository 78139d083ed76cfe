import {
  introductionMovesFrom,
  isIntroductionDue,
  isIntroductionOpen,
  isToTell,
  nextStepOf,
} from '@rapport/domain'
import type { ReadContext, WriteContext } from '../context.ts'
import type { IntroductionRow } from '../ports/introduction.ts'

/** Shown where the one who connects, or is to be met, was removed from the people. */
const REMOVED = 'somebody who was removed'

type Context = Pick<ReadContext | WriteContext, 'today'> & {
  readonly store: Pick<ReadContext['store'], 'purpose' | 'people'>
}

/** How introductions are shown: with the names of their objective and organization, and the next step. */
export const introductionDescriber = async (
  { store, today }: Context,
  rows: readonly Pick<IntroductionRow, 'organizationId'>[],
) => {
  const objectives = new Map(
    (await store.purpose.objectives()).map(({ objectiveId, statement }) => [objectiveId, statement]),
  )
  const organizations = new Map<string, string | null>()
  for (const { organizationId } of rows) {
    if (organizationId === null || organizations.has(organizationId)) continue
    organizations.set(organizationId, (await store.people.organization(organizationId))?.name ?? null)
  }
  return (row: IntroductionRow) => {
    const names = {
      connector: row.connector ?? (row.connectorId === null ? null : REMOVED),
      person: row.person ?? row.wanted,
      forPerson: row.forPerson ?? (row.forId === null ? null : REMOVED),
    }
    const { wanted: _, createdAt: __, ...kept } = row
    return {
      ...kept,
      ...names,
      // Who met has agreed to it; a meeting that is taken back takes that along.
      acceptedOn: row.acceptedOn ?? row.steps.find(({ state }) => state === 'met')?.cameOn ?? null,
      objective: objectives.get(row.objectiveId ?? '') ?? null,
      organization: organizations.get(row.organizationId ?? '') ?? null,
      isOpen: isIntroductionOpen(row),
      isDue: isIntroductionDue(row, today),
      isToTell: isToTell(row),
      next: nextStepOf(row, names, today),
      moves: introductionMovesFrom(row.state),
    }
  }
}

/** One introduction as every interface shows it; null where there is none with that id. */
export const describeIntroduction = async (
  introductionId: string,
  context: Context & { readonly store: Pick<ReadContext['store'], 'introductions'> },
) => {
  const row = await context.store.introductions.get(introductionId)
  return row === null ? null : (await introductionDescriber(context, [row]))(row)
}
