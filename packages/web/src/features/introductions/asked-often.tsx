import { Link } from '@tanstack/react-router'
import type { Outputs } from '../../api/index.ts'
import { Chip, Foreign, Section } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import classes from './asked-often.module.css'
import { tallyWords } from './introduction-words.ts'

type Tally = Outputs['intro']['list']['connectors'][number]

/** Who was asked how often, so that nobody is worn out. */
export const AskedOften = ({ connectors }: { readonly connectors: readonly Tally[] }) => (
  <Section title="Who was asked">
    <ul className={classes.list}>
      {connectors.map(({ connectorId, connector, isMuch, lastAskedOn, ...tally }) => (
        <li key={connectorId} className={classes.one}>
          <span className={classes.head}>
            <Link to="/people/$personId" params={{ personId: connectorId }}>
              <Foreign>{connector}</Foreign>
            </Link>
            {isMuch && <Chip tone="warm">asked often</Chip>}
          </span>
          <span className={classes.words}>{tallyWords(tally)}</span>
          <span className={classes.words}>
            {tally.asked === 1 ? 'On' : 'Last on'} {shortDate(lastAskedOn)}
          </span>
        </li>
      ))}
    </ul>
  </Section>
)
