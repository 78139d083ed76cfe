import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { shortDate } from '../../words/dates.ts'
import { notifyDone, notifyFailure } from '../notify.tsx'
import classes from './learned.module.css'

type Entry = Outputs['learned']['list']['learned'][number]

/** What is over: out of the way, and not lost. */
export const SettledEntries = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const [isOpen, setOpen] = useState(false)
  const edit = useMutation(api.learned.edit.mutationOptions({ onError: notifyFailure }))
  if (entries.length === 0) return null
  const takeUp = ({ learnedId }: Entry) =>
    edit.mutate(
      { learnedId, isSettled: false },
      {
        onSuccess: () => notifyDone('It stands again.', () => edit.mutate({ learnedId, isSettled: true })),
      },
    )
  return (
    <div>
      <Button
        className={classes.flush ?? ''}
        variant="subtle"
        size="compact-sm"
        onClick={() => setOpen(!isOpen)}
        aria-expanded={isOpen}
      >
        {isOpen ? 'Hide what is over' : `Over by now (${entries.length})`}
      </Button>
      {isOpen && (
        <ul className={classes.settled}>
          {entries.map((entry) => (
            <li key={entry.learnedId} className={classes.entry}>
              <span className={classes.said}>
                <span dir="auto">{entry.text}</span>{' '}
                {entry.settledOn !== null && (
                  <span className={classes.when}>until {shortDate(entry.settledOn)}</span>
                )}
              </span>
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => takeUp(entry)}
                aria-label={`It still holds: ${entry.text.slice(0, 60)}`}
              >
                It still holds
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
