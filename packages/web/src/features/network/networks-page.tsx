import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type Outputs } from '../../api/index.ts'
import { FailureNotice, LinkButton, Page, Section } from '../../ui/index.ts'
import tables from '../../ui/simple-table.module.css'
import { count, counted } from '../../words/minutes.ts'
import { KIND_WORDS } from '../../words/purpose.ts'
import { fillWords } from '../../words/strategy.ts'
import { InNone } from './in-none.tsx'
import classes from './networks-page.module.css'
import { NoticeStep } from './notice-step.tsx'

type Covered = Outputs['network']['coverage']['networks'][number]

/** Every network at a glance, and who is in none. */
export const NetworksPage = () => {
  const coverage = useQuery(api.network.coverage.queryOptions({ input: {} }))
  if (coverage.error !== null) {
    return (
      <Page title="Networks">
        <FailureNotice error={coverage.error} onRetry={() => void coverage.refetch()} />
      </Page>
    )
  }
  if (coverage.data === undefined) return <Page title="Networks">{null}</Page>
  const { networks, none, notice } = coverage.data
  return (
    <Page
      title="Networks"
      lead={
        <>
          Who is in which, and who is in none. <Link to="/purpose">Purpose</Link>
        </>
      }
      actions={
        networks.length > 0 && (
          <LinkButton to="/strategy/new" variant="default">
            Add a purpose
          </LinkButton>
        )
      }
    >
      {notice !== null && notice.code !== 'no-members' && (
        <NoticeStep notice={notice} isAlone={networks.length === 0} />
      )}
      {networks.length > 0 && <NetworkTable networks={networks} />}
      {networks.length > 0 && none.total > 0 && (
        <Section
          title="In none of them"
          aside={
            <span className={classes.quiet}>
              {counted(none.total, 'person', 'people')}, the closest first
            </span>
          }
        >
          <InNone people={none.people} networks={networks} />
        </Section>
      )}
    </Page>
  )
}

const NetworkTable = ({ networks }: { readonly networks: readonly Covered[] }) => (
  <div className={tables.frame}>
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">Network</th>
          <th scope="col">How full</th>
          <th scope="col" className={tables.number} data-far>
            A word is due to
          </th>
        </tr>
      </thead>
      <tbody>
        {networks.map((network) => {
          const fill = fillWords(network.members, network.size, network.state)
          return (
            <tr key={network.networkId}>
              <td className={tables.name}>
                <Link to="/purpose/networks/$networkId" params={{ networkId: network.networkId }} dir="auto">
                  {network.name}
                </Link>
                <span className={classes.kind}>{KIND_WORDS[network.kind].title}</span>
              </td>
              <td>
                {fill.amount}, {fill.means}
              </td>
              <td className={tables.number} data-far>
                {network.overdue === 0 ? 'nobody' : count(network.overdue)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)
