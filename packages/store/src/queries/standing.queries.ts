import type { StandingWritePort } from '@rapport/operations'
import type pg from 'pg'
import { insertRow } from '../database/rows.ts'
import type { Touch } from '../database/touch.ts'

/** What is said of a person holds for all cards they are shown with; it is part of what is known of people. */
export const createStandingPort = (
  client: pg.PoolClient,
  workspaceId: string,
  touch: Touch,
): StandingWritePort => {
  const replace = async (
    table: 'said_strength' | 'person_rest',
    personId: string,
    row: Readonly<Record<string, unknown>> | null,
  ): Promise<void> => {
    touch('people')
    await client.query(
      `delete from ${table} t using person m
       where t.workspace_id = $1 and m.workspace_id = $1 and m.person_id = t.person_id
         and m.shown_id = (select shown_id from person where workspace_id = $1 and person_id = $2)`,
      [workspaceId, personId],
    )
    if (row !== null) await insertRow(client, table, { workspaceId, personId, ...row })
  }
  return {
    sayStrength: (personId, said) => replace('said_strength', personId, said),
    letRest: (personId, rest) => replace('person_rest', personId, rest),
  }
}
