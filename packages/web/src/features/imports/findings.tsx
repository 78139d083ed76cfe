import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type ImportReport } from '../../api/index.ts'
import { Section } from '../../ui/index.ts'
import { count } from '../../words/minutes.ts'
import classes from './findings.module.css'
import { OUTCOMES, type Outcome } from './row-parts.ts'

/** Rows shown at once. */
const SHOWN = 100

interface FindingsProps {
  readonly importId: string
  readonly total: number
  readonly totals: ImportReport['totals']
}

/** The rows that did not become what was meant: file, line, and the reason in words. */
export const Findings = ({ importId, total, totals }: FindingsProps) => {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [limit, setLimit] = useState(SHOWN)
  const shown = useQuery({
    ...api.import.show.queryOptions({
      input: { importId, limit, ...(outcome === null ? {} : { outcome }) },
    }),
    placeholderData: keepPreviousData,
    enabled: total > 0,
  })
  if (total === 0) return null
  const choices = OUTCOMES.filter((each) => each !== 'created' && totals[each] > 0)
  const findings = shown.data?.findings ?? []
  const hidden = (shown.data?.findingsTotal ?? 0) - findings.length
  return (
    <Section title="Rows with a remark">
      <fieldset className={classes.choices} aria-label="Which rows">
        <button
          type="button"
          className={classes.choice}
          aria-pressed={outcome === null}
          onClick={() => setOutcome(null)}
        >
          All
        </button>
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            className={classes.choice}
            aria-pressed={outcome === choice}
            onClick={() => setOutcome(choice)}
          >
            {choice}
          </button>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section className={classes.frame} aria-label="Rows with a remark, as a table" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col" className={classes.line}>
                Line
              </th>
              <th scope="col">Outcome</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {findings.map((finding) => (
              <tr key={`${finding.file} ${finding.line} ${finding.code}`}>
                <td>{finding.file}</td>
                <td className={classes.line}>{count(finding.line)}</td>
                <td>{finding.outcome}</td>
                <td dir="auto" className={classes.why}>
                  {finding.message}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {findings.length === 0 && shown.data !== undefined && (
        <p className={classes.none}>No rows of that kind carry a remark.</p>
      )}
      {hidden > 0 && limit < 1000 && (
        <button type="button" className={classes.more} onClick={() => setLimit(Math.min(1000, limit + 300))}>
          Show more ({count(hidden)} left)
        </button>
      )}
    </Section>
  )
}
