import { Link } from '@tanstack/react-router'
import type { Outputs } from '../../api/index.ts'
import { Chip, Foreign, Section } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import classes from './asked-often.module.css'

type Tally = Outputs['intro']['list']['connectors'][number]

/** Who was asked how often, so that nobody is worn out. */
export const AskedOften = ({ connectors }: { readonly connectors: readonly Tally[] }) => (
  <Section title="Who was asked">
    <ul className={classes.list}>
      {connectors.map(({ connectorId, connector, asked, made, met, recentAsks, isMuch, lastAskedOn }) => (
        <li key={connectorId} className={classes.one}>
          <span className={classes.head}>
            <Link to="/people/$personId" params={{ personId: connectorId }}>
              <Foreign>{connector}</Foreign>
            </Link>
            {isMuch && <Chip tone="warm">asked often</Chip>}
          </span>
          <span className={classes.words}>
            Asked {times(asked)}, {recentAsks} in the last 90 days; made {made}, met {met}
          </span>
          <span className={classes.words}>Last {shortDate(lastAskedOn)}</span>
        </li>
      ))}
    </ul>
  </Section>
)

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)
