import { inferIndustry, mapTarget, type TargetMap } from '@rapport/domain'
import type { ReadContext } from '../context.ts'
import { type WantingContext, whoIsWanted } from '../need/who-is-wanted.ts'
import type { TargetRow } from '../ports/target.ts'
import { leadsThere } from './leads-there.ts'

export interface MappedTarget {
  readonly row: TargetRow
  readonly map: TargetMap
  /** How many needs its objective has. */
  readonly wanted: number
}

/** The maps of these targets, over one look at who leads where. */
export const mapTargets = async (
  rows: readonly TargetRow[],
  context: WantingContext & Pick<ReadContext, 'graph' | 'today'>,
): Promise<readonly MappedTarget[]> => {
  if (rows.length === 0) return []
  const wants = new Map(
    await Promise.all(
      [...new Set(rows.map(({ objectiveId }) => objectiveId))].map(
        async (objectiveId) =>
          [objectiveId, (await whoIsWanted(context, objectiveId)).flatMap((asked) => asked.wants)] as const,
      ),
    ),
  )
  const { peopleAt, helpersFor } = await leadsThere(await context.graph(), await context.snapshot(), {
    organizations: rows.map(({ organization }) => organization),
    today: context.today,
  })
  return rows.map((row) => {
    const wanted = wants.get(row.objectiveId) ?? []
    const industry = row.industry ?? inferIndustry(row.organization)
    const map = mapTarget({
      organization: row.organization,
      industry,
      people: peopleAt(row.organization),
      wants: wanted,
      helpers: helpersFor(row.organization, industry),
    })
    return { row, map, wanted: wanted.length }
  })
}
