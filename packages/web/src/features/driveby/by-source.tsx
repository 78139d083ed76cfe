import type { Outputs } from '../../api/index.ts'
import { Foreign } from '../../ui/index.ts'
import table from '../../ui/simple-table.module.css'
import classes from './by-source.module.css'
import { rateInWords } from './figure-words.ts'

type Source = Outputs['driveby']['show']['bySource'][number]

const SOURCES: Readonly<Record<Source['source'], string>> = {
  event: 'Events',
  introduction: 'Introductions',
  connection: 'Connecting on LinkedIn',
  conversation: 'A first conversation',
}

/** Where people were met, and how many of them heard of one again. */
export const BySource = ({ sources }: { readonly sources: readonly Source[] }) => (
  <div className={table.frame}>
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col" className={classes.met}>
            Met
          </th>
          <th scope="col" className={classes.followed}>
            Followed up
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ source, name, met, within30Days, rate }) => (
          <tr key={`${source} ${name ?? ''}`}>
            <th scope="row" className={table.name}>
              {name === null ? SOURCES[source] : <Foreign>{name}</Foreign>}
            </th>
            <td className={classes.met}>{met}</td>
            <td className={classes.followed}>
              {within30Days}, {rateInWords(rate)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
