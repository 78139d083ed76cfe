import { memo } from 'react'
import type { PersonRow } from '../../api/index.ts'
import { EmberMark, Foreign } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import { heatOf } from '../../words/ember.ts'
import { STATE_LABELS } from '../../words/relationship.ts'
import classes from './people-table.module.css'

interface PersonLineProps {
  readonly person: PersonRow
  readonly index: number
  readonly isSelected: boolean
  readonly onOpen: (personId: string) => void
}

/**
 * One person in the list. The whole line may be clicked; the name is the link. A plain anchor, since a router link in
 * each of forty rows would take most of the time of a keystroke.
 */
export const PersonLine = memo(({ person, index, isSelected, onOpen }: PersonLineProps) => (
  <tr
    className={classes.row}
    data-index={index}
    data-selected={isSelected || undefined}
    aria-rowindex={index + 2}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      onOpen(person.personId)
    }}
  >
    <td className={classes.person}>
      <span className={classes.who}>
        <EmberMark heat={heatOf(person)} size={24} />
        <span className={classes.names}>
          <a href={`/people/${person.personId}`} className={classes.name}>
            <Foreign>{person.name}</Foreign>
          </a>
          <span className={classes.small}>{person.title ?? person.organization ?? ''}</span>
        </span>
      </span>
    </td>
    <td className={classes.work}>
      {person.title !== null && <Foreign className={classes.title}>{person.title}</Foreign>}
      {person.organization !== null && (
        <Foreign className={classes.organization}>{person.organization}</Foreign>
      )}
    </td>
    <td className={classes.stand} data-state={person.state} title={person.rhythm ?? undefined}>
      {STATE_LABELS[person.state]}
    </td>
    <td className={classes.date}>
      {person.lastContactOn === null ? <NoDate /> : shortDate(person.lastContactOn)}
    </td>
    <td className={classes.date} data-far>
      {person.connectedOn === null ? <NoDate /> : shortDate(person.connectedOn)}
    </td>
  </tr>
))

const NoDate = () => (
  <>
    <span aria-hidden>–</span>
    <span className={classes.unseen}>none on record</span>
  </>
)

/** Stands in while the row's page is on its way. */
export const WaitingLine = ({ index }: { readonly index: number }) => (
  <tr className={classes.row} data-index={index} aria-rowindex={index + 2}>
    <td className={classes.person}>
      <span className={classes.waiting} />
    </td>
  </tr>
)
