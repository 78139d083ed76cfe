import { Button } from '@mantine/core'
import { percentInWords } from '@rapport/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice, Section } from '../../ui/index.ts'
import table from '../../ui/simple-table.module.css'
import classes from './reading.module.css'
import { aheadInWords, type Reading, readingInWords, WAY_WORDS } from './reading-words.ts'

/** How well who would be in touch was foretold from one's own history; worked out when asked for. */
export const ReadingSection = () => {
  const [isAsked, setAsked] = useState(false)
  const check = useQuery({ ...api.strength.check.queryOptions({ input: {} }), enabled: isAsked })
  return (
    <Section title="How well does Rapport read your relationships?">
      <div className={classes.reading}>
        <p className={classes.lead}>
          Rapport says who will likely be in touch. Whether it is right can be tried on your own past: a year
          back, month by month, knowing only what was known then.
        </p>
        {check.error !== null && <FailureNotice error={check.error} onRetry={() => void check.refetch()} />}
        <div aria-live="polite">{check.data !== undefined && <Found reading={check.data} />}</div>
        {check.data === undefined && (
          <Button variant="default" loading={check.isFetching} onClick={() => setAsked(true)}>
            Try it on my past
          </Button>
        )}
      </div>
    </Section>
  )
}

const Found = ({ reading }: { readonly reading: Reading }) =>
  reading.notice !== null ? (
    <p className={classes.lead}>
      {reading.notice.text} <Link to="/imports">Bring more in</Link>
    </p>
  ) : (
    <div className={classes.reading}>
      <p>{readingInWords(reading)}</p>
      <div className={table.frame}>
        <table className={table.table} aria-label="How well each way foretold who was in touch">
          <thead>
            <tr>
              <th scope="col">People ordered by</th>
              <th scope="col">Right</th>
              <th scope="col">Rapport ahead in</th>
            </tr>
          </thead>
          <tbody>
            {reading.ways.map((row) => (
              <tr key={row.way}>
                <th scope="row">{WAY_WORDS[row.way]}</th>
                <td>{percentInWords(row.map)}</td>
                <td>{aheadInWords(row, reading.dates)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.small}>
        Right is 100% when everybody who was in touch within 30 days stood above everybody who was not (mean
        average precision). Nothing of it leaves this machine.
      </p>
    </div>
  )
