import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Objective } from '../../api/index.ts'
import { FailureNotice, Section } from '../../ui/index.ts'
import { asksForTheSame, NeedForm } from '../../ui/purpose/index.ts'
import { NeedRow } from './need-row.tsx'
import { Proposals } from './proposals.tsx'
import classes from './who-it-takes.module.css'

/** Whom the objective takes, how far they are found, and who else its words speak of. */
export const WhoItTakes = ({ objective }: { readonly objective: Objective }) => {
  const { objectiveId } = objective
  const gaps = useQuery(api.need.gaps.queryOptions({ input: { objective: objectiveId } }))
  const proposed = useQuery(api.need.propose.queryOptions({ input: { objective: objectiveId } }))
  const [isAdding, setAdding] = useState(false)
  const rows = (gaps.data?.objectives[0]?.needs ?? []).filter(({ needId }) => needId !== null)
  const proposals = (proposed.data?.proposals ?? []).filter(
    (proposal) => !objective.needs.some((need) => asksForTheSame(need, proposal)),
  )
  return (
    <Section
      title="Who it takes"
      aside={
        !isAdding && (
          <Button
            className={classes.add}
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            Say who
          </Button>
        )
      }
    >
      {gaps.error !== null && <FailureNotice error={gaps.error} onRetry={() => void gaps.refetch()} />}
      {rows.length > 0 && (
        <ul className={classes.rows}>
          {rows.map((row) => {
            const need = objective.needs.find(({ needId }) => needId === row.needId)
            return need === undefined ? null : <NeedRow key={need.needId} need={need} gap={row} />
          })}
        </ul>
      )}
      {isAdding && <NeedForm objectiveId={objectiveId} onClose={() => setAdding(false)} />}
      <Proposals objectiveId={objectiveId} proposals={proposals} isFirst={rows.length === 0} />
      {rows.length === 0 && proposals.length === 0 && proposed.data !== undefined && !isAdding && (
        <p className={classes.quiet}>
          The words do not say yet who can bring it about. Say who, by kind or by name, and this page looks
          for exactly them.
        </p>
      )}
    </Section>
  )
}
