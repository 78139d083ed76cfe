import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/index.ts'
import { FailureNotice, Page, Section } from '../../ui/index.ts'
import { ListCard } from './list-card.tsx'
import { ListIntake } from './list-intake.tsx'
import { reachedBy } from './list-words.ts'
import classes from './lists-page.module.css'
import { ReachSection } from './reach-section.tsx'
import { ShareOwn } from './share-own.tsx'

/** Who knows whom: the lists that others handed over, one's own for them, and how far it all reaches. */
export const ListsPage = () => {
  const shown = useQuery(api.graph.lists.queryOptions({ input: {} }))
  const stats = useQuery(api.graph.stats.queryOptions({ input: {} }))
  const lists = shown.data?.lists ?? []
  return (
    <Page
      title="Who knows whom"
      lead={
        <>
          Your own archive says whom you know, not who of them know each other. Lists of connectors,
          colleagues and communities do. The <Link to="/map">map</Link> draws them.
        </>
      }
    >
      {shown.error !== null && <FailureNotice error={shown.error} onRetry={() => void shown.refetch()} />}
      <div className={classes.parts}>
        <ListIntake
          lists={lists}
          reached={stats.data === undefined || stats.isFetching ? null : reachedBy(stats.data)}
        />
        {lists.length > 0 && (
          <Section title="Lists you were given">
            <ul className={classes.list}>
              {lists.map((list) => (
                <ListCard key={list.listId} list={list} />
              ))}
            </ul>
          </Section>
        )}
        {stats.data !== undefined && stats.data.ties > 0 && <ReachSection stats={stats.data} />}
        <ShareOwn />
      </div>
    </Page>
  )
}
