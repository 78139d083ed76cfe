import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Objective, type Outputs } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Section } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'
import { CandidateCard } from './candidate-card.tsx'
import classes from './candidates.module.css'

type Wanted = Outputs['need']['candidates']['needs'][number]

/** As many of each need as are read before one acts; more when asked for. */
const FIRST = 4
const MORE = 25

interface CandidatesProps {
  readonly objective: Objective
  readonly hasPeople: boolean
}

/** Who is known already and fits, need by need, the best first. */
export const Candidates = ({ objective, hasPeople }: CandidatesProps) => {
  const [limit, setLimit] = useState(FIRST)
  const found = useQuery({
    ...api.need.candidates.queryOptions({ input: { objective: objective.objectiveId, limit } }),
    placeholderData: keepPreviousData,
  })
  const named = new Set(objective.needs.flatMap(({ personId }) => personId ?? []))
  const needs = found.data?.needs ?? []
  return (
    <Section
      title="Whom you know already"
      aside={
        hasPeople && (
          <LinkButton
            to="/dormant"
            search={{ objective: objective.objectiveId }}
            variant="subtle"
            size="compact-sm"
          >
            Dormant ties worth a word
          </LinkButton>
        )
      }
    >
      {found.error !== null && <FailureNotice error={found.error} onRetry={() => void found.refetch()} />}
      {!hasPeople ? (
        <EmptyState
          title="Nobody is here yet"
          action={<LinkButton to="/imports">Import your archive</LinkButton>}
        >
          With your contacts in, this shows who among them fits the objective, best first, and why.
        </EmptyState>
      ) : (
        needs.map((wanted) => (
          <ForOneNeed
            key={wanted.needId ?? wanted.text}
            wanted={wanted}
            isAlone={needs.length === 1}
            objectiveId={objective.objectiveId}
            named={named}
            onMore={limit === FIRST ? () => setLimit(MORE) : null}
          />
        ))
      )}
      {hasPeople && found.data !== undefined && needs.length === 0 && (
        <p className={classes.quiet}>
          Once it says whom it takes, those who fit show here, best first, with the reasons.
        </p>
      )}
    </Section>
  )
}

interface ForOneNeedProps {
  readonly wanted: Wanted
  readonly isAlone: boolean
  readonly objectiveId: string
  readonly named: ReadonlySet<string>
  readonly onMore: (() => void) | null
}

const ForOneNeed = ({ wanted, isAlone, objectiveId, named, onMore }: ForOneNeedProps) => (
  <div className={classes.need}>
    <div className={classes.lead}>
      {(!isAlone || wanted.needId === null) && (
        <h3 className={classes.text} dir="auto">
          {wanted.text}
        </h3>
      )}
      <span>
        {wanted.total === 0
          ? 'Nobody on record fits. That is worth knowing: look where they gather.'
          : `${counted(wanted.total, 'person fits', 'people fit')}${wanted.needId === null ? ', by your words' : ''}.`}
      </span>
    </div>
    {wanted.candidates.length > 0 && (
      <ul className={classes.list}>
        {wanted.candidates.map((candidate) => (
          <CandidateCard
            key={candidate.personId}
            candidate={candidate}
            objectiveId={objectiveId}
            isNamed={named.has(candidate.personId)}
          />
        ))}
      </ul>
    )}
    {onMore !== null && wanted.total > wanted.candidates.length && (
      <Button variant="subtle" onClick={onMore}>
        More of them
      </Button>
    )}
  </div>
)
