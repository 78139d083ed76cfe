import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { TimelineEntry } from '../../api/index.ts'
import { dayAndMonth } from '../../words/dates.ts'
import { entryWords } from './entry-words.ts'
import type { TimelineGroup } from './timeline-groups.ts'
import classes from './timeline-item.module.css'
import { useRemoveEntry } from './use-remove-entry.ts'

/** Messages of an exchange shown before one opens it. */
const SHOWN = 2

interface TimelineItemProps {
  readonly group: TimelineGroup
  readonly name: string
}

/** One thing that happened, or one day's exchange of messages. */
export const TimelineItem = ({ group, name }: TimelineItemProps) => {
  const [isOpen, setOpen] = useState(false)
  const [first] = group.entries
  const entries = isOpen ? group.entries : group.entries.slice(0, SHOWN)
  const hidden = group.entries.length - entries.length
  return (
    <li className={classes.item} data-kind={first.kind}>
      <span className={classes.date}>{first.at === null ? '' : dayAndMonth(first.at)}</span>
      <div className={classes.body}>
        {entries.map((entry) => (
          <Entry key={entry.entryId} entry={entry} name={name} />
        ))}
        {hidden > 0 && (
          <button type="button" className={classes.more} onClick={() => setOpen(true)}>
            {hidden} more that day
          </button>
        )}
      </div>
    </li>
  )
}

/** What the user wrote themselves; everything else goes with its import. */
const REMOVABLE: ReadonlySet<TimelineEntry['kind']> = new Set([
  'note',
  'conversation',
  'favor',
  'recommendation',
  'endorsement',
])

const Entry = ({ entry, name }: { readonly entry: TimelineEntry; readonly name: string }) => {
  const removeEntry = useRemoveEntry()
  const canRemove = entry.isOwn && REMOVABLE.has(entry.kind)
  return (
    <div className={classes.entry} data-direction={entry.direction ?? undefined}>
      <p className={classes.what}>
        <span dir="auto">{entryWords(entry, name)}</span>
        {canRemove && (
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label="Take back this entry"
            onClick={() => removeEntry(entry)}
          >
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        )}
      </p>
      {entry.text !== null && (
        <p className={classes.text} dir="auto">
          {entry.text}
        </p>
      )}
    </div>
  )
}
