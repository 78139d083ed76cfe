import { SegmentedControl } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { FailureNotice, Foreign, Section } from '../../ui/index.ts'
import { moniesInWords, perHourInWords, perMoneyInWords } from '../../ui/outcome/index.ts'
import table from '../../ui/simple-table.module.css'
import { longDate } from '../../words/dates.ts'
import classes from './yield-section.module.css'
import { creditInWords, hoursInWords } from './yield-words.ts'

type Yield = Outputs['outcome']['yield']
type Row = Yield['people'][number]
type Part = 'networks' | 'people' | 'venues' | 'events'

const PARTS: readonly { readonly value: Part; readonly label: string }[] = [
  { value: 'networks', label: 'Networks' },
  { value: 'people', label: 'People' },
  { value: 'venues', label: 'Groups' },
  { value: 'events', label: 'Gatherings' },
]

const NOTHING: Readonly<Record<Part, string>> = {
  networks: 'There is no network yet.',
  people: 'Nothing came through anybody in this time.',
  venues: 'Nothing in this time goes back to a group, and none took hours or money.',
  events: 'Nothing in this time goes back to a gathering.',
}

/** What yields, for the hours and money of the last year: by network, person, group and gathering. */
export const YieldSection = () => {
  const [part, setPart] = useState<Part>('networks')
  const shown = useQuery({
    ...api.outcome.yield.queryOptions({ input: {} }),
    placeholderData: keepPreviousData,
  })
  return (
    <Section
      title="What yields"
      aside={
        <SegmentedControl
          aria-label="What yields, by"
          value={part}
          onChange={(value) => setPart(value as Part)}
          data={[...PARTS]}
        />
      }
    >
      {shown.error !== null && <FailureNotice error={shown.error} onRetry={() => void shown.refetch()} />}
      {shown.data !== undefined && (
        <>
          <p className={classes.lead}>
            Since {longDate(shown.data.from)}. Every outcome is split over all that led to it, and counts once
            in all. {shown.data.notice?.text}
          </p>
          <YieldTable rows={shown.data[part]} part={part} />
        </>
      )}
    </Section>
  )
}

const YieldTable = ({ rows, part }: { readonly rows: readonly Row[]; readonly part: Part }) =>
  rows.length === 0 ? (
    <p className={classes.lead}>{NOTHING[part]}</p>
  ) : (
    <div className={table.frame}>
      <table className={`${table.table} ${classes.table}`}>
        <thead>
          <tr>
            <th scope="col">Through</th>
            <th scope="col">What came of it</th>
            <th scope="col">What it took</th>
            <th scope="col">For each hour</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={table.name}>
                {row.name === null ? 'Someone removed' : <Foreign>{row.name}</Foreign>}
              </th>
              <td>
                {creditInWords(row)}
                {row.values.length > 0 && <span className={classes.small}>{moniesInWords(row.values)}</span>}
              </td>
              <td>
                {hoursInWords(row)}
                {row.money.length > 0 && <span className={classes.small}>{moniesInWords(row.money)}</span>}
              </td>
              <td>
                {perHourInWords(row)}
                {row.perMoney.length > 0 && <span className={classes.small}>{perMoneyInWords(row)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
