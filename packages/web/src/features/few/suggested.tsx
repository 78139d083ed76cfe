import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice } from '../../ui/index.ts'
import classes from './few-page.module.css'
import type { FewCandidate } from './few-types.ts'
import rows from './person-row.module.css'
import { PersonRow } from './person-row.tsx'

/** Read at first, and when more is asked for. */
const SHOWN = 8
const MORE = 50

/** Who could be among the chosen few, by what they did in the past years. */
export const Suggested = ({
  onChoose,
  empty,
}: {
  readonly onChoose: (person: FewCandidate) => void
  /** Shown where nobody is suggested. */
  readonly empty: ReactNode
}) => {
  const [limit, setLimit] = useState(SHOWN)
  const suggested = useQuery({
    ...api.few.suggest.queryOptions({ input: { limit } }),
    placeholderData: (before) => before,
  })
  if (suggested.error !== null) {
    return <FailureNotice error={suggested.error} onRetry={() => void suggested.refetch()} />
  }
  if (suggested.data === undefined) return <p role="status">Looking through the past years …</p>
  const { candidates } = suggested.data
  if (candidates.length === 0) return empty
  return (
    <>
      <ul className={rows.list} aria-label="Who could be among your chosen few">
        {candidates.map((person) => (
          <CandidateRow key={person.personId} person={person} onChoose={onChoose} />
        ))}
      </ul>
      {candidates.length === limit && limit < MORE && (
        <p className={classes.foot}>
          <Button variant="default" onClick={() => setLimit(MORE)}>
            Show more
          </Button>
        </p>
      )}
    </>
  )
}

/** Somebody who could be among them. */
export const CandidateRow = ({
  person,
  onChoose,
}: {
  readonly person: FewCandidate
  readonly onChoose: (person: FewCandidate) => void
}) => (
  <PersonRow
    person={person}
    atAGlance={2}
    tools={
      <Button size="compact-sm" onClick={() => onChoose(person)} aria-label={`Choose ${person.name}`}>
        Choose
      </Button>
    }
  />
)
