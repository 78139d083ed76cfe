import { Button } from '@mantine/core'
import { useState } from 'react'
import { Section } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import classes from './few-page.module.css'
import type { FewList } from './few-types.ts'

/** Read at first: about a season of changes. */
const SHOWN = 6

/** Who came and who left, and why: a year later one wants to know. */
export const Changes = ({ changes }: Pick<FewList, 'changes'>) => {
  const [isWhole, setWhole] = useState(false)
  const left = changes.length - SHOWN
  return (
    <Section title="Who came and who left">
      <ul className={classes.changes}>
        {(isWhole ? changes : changes.slice(0, SHOWN)).map(({ personId, person, change, reason, at }) => (
          <li key={`${personId} ${at} ${change}`} className={classes.change}>
            <span className={classes.when}>{shortDate(at.slice(0, 10))}</span>
            <span className={classes.what}>
              <bdi className={classes.who}>{person}</bdi> {change === 'added' ? 'came' : 'left'}
              <span className={classes.because} dir="auto">
                {reason}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && !isWhole && (
        <p className={classes.foot}>
          <Button variant="default" onClick={() => setWhole(true)}>
            Show the {left} before
          </Button>
        </p>
      )}
    </Section>
  )
}
