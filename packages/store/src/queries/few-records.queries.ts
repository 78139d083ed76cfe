import type { Employment, FewRecords, SaidText } from '@rapport/domain'
import type pg from 'pg'
import { withoutNestedLoops } from '../database/without-nested-loops.ts'

const FAVORS = `
  select f.favor_id as "favorId", m.shown_id as "personId", f.kind, f.made_on as "madeOn", f.text
  from favor f join person m on m.workspace_id = f.workspace_id and m.person_id = f.person_id
  where f.workspace_id = $1 and f.is_current and f.direction = 'received'
  order by f.favor_id`

const EMPLOYMENT = `
  p.position_id as "positionId", p.organization_id as "organizationId", o.name as organization,
  p.started_on as "startedOn", p.finished_on as "finishedOn", p.is_current as "isCurrent"
  from position p
  join person m on m.workspace_id = p.workspace_id and m.person_id = p.person_id
  join organization o on o.workspace_id = p.workspace_id and o.organization_id = p.organization_id
  where p.workspace_id = $1`

/** What is on record about who did what for the user. */
export const readFewRecords = (client: pg.PoolClient, workspaceId: string): Promise<FewRecords> =>
  withoutNestedLoops(client, async () => {
    const read = async <Row extends pg.QueryResultRow>(text: string, ...values: readonly unknown[]) =>
      (await client.query<Row>(text, [workspaceId, ...values])).rows
    const favors = await read<FewRecords['favors'][number]>(FAVORS)
    const ownEmployments = await read<Employment>(
      `select ${EMPLOYMENT} and m.is_owner order by p.position_id`,
    )
    const employments = await read<FewRecords['employments'][number]>(
      `select m.shown_id as "personId", ${EMPLOYMENT} and not m.is_owner and p.organization_id = any($2::uuid[])
       order by p.position_id`,
      ownEmployments.map(({ organizationId }) => organizationId),
    )
    const texts: readonly SaidText[] = []
    return { favors, texts, ownEmployments, employments, relations: [] }
  })
