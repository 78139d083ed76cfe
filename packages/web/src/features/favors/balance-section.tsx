import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { FailureNotice, Foreign, Section } from '../../ui/index.ts'
import { BalanceMonths } from './balance-months.tsx'
import classes from './balance-section.module.css'

type Balance = Outputs['favor']['balance']
type Sides = Pick<Balance, 'given' | 'received'>

/** People shown whose balance is furthest from even. */
const MOST_PEOPLE = 8

/** The balance by network, month by month, and with whom it is furthest from even. */
export const BalanceSection = () => {
  const balance = useQuery(api.favor.balance.queryOptions({ input: {} }))
  if (balance.error !== null) {
    return <FailureNotice error={balance.error} onRetry={() => void balance.refetch()} />
  }
  if (balance.data === undefined || balance.data.notice !== null) return <aside />
  const { words, networks, people, months } = balance.data
  const uneven = people.filter(({ tilt }) => tilt !== 'even').slice(0, MOST_PEOPLE)
  const kept = networks.filter(({ given, received }) => given.count + received.count > 0)
  return (
    <aside>
      <Section title="Balance">
        <p className={classes.words}>{words}</p>
        <BalanceMonths months={months} />
        <Bars
          caption="By network"
          rows={kept.map(({ networkId, name, ...sides }) => ({
            key: networkId,
            name: <Foreign>{name}</Foreign>,
            ...sides,
          }))}
        />
        <Bars
          caption="Furthest from even"
          rows={uneven.map(({ personId, person, ...sides }) => ({
            key: personId,
            name: (
              <Link to="/people/$personId" params={{ personId }}>
                <Foreign>{person}</Foreign>
              </Link>
            ),
            ...sides,
          }))}
        />
        <p className={classes.how}>
          Each good turn weighs as you say, or as is usual of its kind, and fades: what you gave by half in a
          year, what you got by half in two, as the other person sees it.
        </p>
      </Section>
    </aside>
  )
}

interface Row extends Sides {
  readonly key: string
  readonly name: ReactNode
}

/** Given to one side, received to the other; a table to whoever does not look. */
const Bars = ({ caption, rows }: { readonly caption: string; readonly rows: readonly Row[] }) => {
  if (rows.length === 0) return null
  const most = Math.max(1, ...rows.map(({ given, received }) => Math.max(given.value, received.value)))
  const width = (value: number) => `${(100 * value) / most}%`
  return (
    <table className={classes.bars}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">With</th>
          <th scope="col">Given</th>
          <th scope="col">Received</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, given, received }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className={classes.given}>
              <span className={classes.bar} style={{ inlineSize: width(given.value) }} aria-hidden />
              <span className={classes.value}>{given.value.toFixed(1)}</span>
            </td>
            <td className={classes.received}>
              <span className={classes.bar} style={{ inlineSize: width(received.value) }} aria-hidden />
              <span className={classes.value}>{received.value.toFixed(1)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
