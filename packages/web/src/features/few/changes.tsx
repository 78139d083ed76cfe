import { Foreign, Section } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import classes from './few-page.module.css'
import type { FewList } from './few-types.ts'

/** Who came and who left, and why: a year later one wants to know. */
export const Changes = ({ changes }: Pick<FewList, 'changes'>) => (
  <Section title="Who came and who left">
    <ul className={classes.changes}>
      {changes.map(({ personId, person, change, reason, at }) => (
        <li key={`${personId} ${at} ${change}`} className={classes.change}>
          <span className={classes.when}>{shortDate(at.slice(0, 10))}</span>
          <span className={classes.what}>
            <Foreign>{person}</Foreign> {change === 'added' ? 'came' : 'left'}:{' '}
            <span dir="auto">{reason}</span>
          </span>
        </li>
      ))}
    </ul>
  </Section>
)
