import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page } from '../../ui/index.ts'
import { CertainCard } from './certain-card.tsx'
import classes from './duplicates-page.module.css'
import { MergeList } from './merge-list.tsx'
import { Round } from './round.tsx'

/** Questions of one round: more than anybody answers in a sitting, and still a quick answer. */
const ROUND = 200

/** Are these two one person? One pair at a time, and below it what Rapport merged by itself. */
export const DuplicatesPage = () => {
  const found = useQuery({
    ...api.people.duplicates.queryOptions({ input: { limit: ROUND } }),
    // A round must not change under the hand that answers it; it is asked for anew when one comes back.
    staleTime: 'static',
    gcTime: 0,
  })
  const again = () => void found.refetch()
  const pairs = found.data?.pairs ?? []
  const questions = pairs.filter(({ zone }) => zone === 'ask')
  const certain = pairs.filter(({ zone }) => zone === 'merge')
  return (
    <Page
      title="Duplicates to decide"
      lead={
        <>
          Is each person here once? What is beyond doubt was merged; what is not, only you can tell.{' '}
          <Link to="/imports">All imports</Link>
        </>
      }
    >
      {found.isPending && (
        <p className={classes.comparing} role="status">
          Comparing everybody with everybody …
        </p>
      )}
      {found.error !== null && <FailureNotice error={found.error} onRetry={again} />}
      {certain.length > 0 && <CertainCard pairs={certain} onDone={again} />}
      {found.data !== undefined &&
        (questions.length > 0 ? (
          <Round
            key={found.dataUpdatedAt}
            pairs={questions}
            beyond={found.data.total - pairs.length}
            onNext={again}
          />
        ) : (
          certain.length === 0 && <NothingToDecide />
        ))}
      <MergeList />
    </Page>
  )
}

const NothingToDecide = () => {
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const people = workspace.data?.counts.people
  if (people === undefined) return null
  return people === 0 ? (
    <EmptyState
      title="Nobody is here twice, for nobody is here yet"
      action={<LinkButton to="/imports">Import your contacts</LinkButton>}
    >
      Once your contacts come from several places, the same person may come twice. Those who surely are one
      are merged by themselves; the others are asked about here, with what speaks for and against it.
    </EmptyState>
  ) : (
    <EmptyState
      title="Each person is here once, as far as one can tell"
      action={<LinkButton to="/people">Go to people</LinkButton>}
    >
      All have been compared with each other by names, addresses, numbers and employers. Nobody is left of
      whom it is in doubt. The next import is looked through in the same way.
    </EmptyState>
  )
}
