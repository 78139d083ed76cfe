import { percentInWords } from '@rapport/domain'
import { Link } from '@tanstack/react-router'
import { EmberMark } from '../../ui/index.ts'
import { heatOf } from '../../words/ember.ts'
import type { MapCell, PersonThere } from './map-rows.ts'
import classes from './people-there.module.css'
import { WayIn } from './way-in.tsx'

interface PeopleThereProps {
  readonly cell: MapCell
  readonly objectiveId: string
  readonly organizationId: string
}

/** The people of a cell, and how a word gets to each. */
export const PeopleThere = ({ cell, ...asked }: PeopleThereProps) => {
  if (cell.count === 0) {
    return <p className={classes.way}>Nobody is on record here yet: the next name to get.</p>
  }
  const more = cell.count - cell.people.length
  return (
    <ul className={classes.people}>
      {cell.people.map((person) => (
        <li key={`${person.personId} ${person.name} ${person.title}`} className={classes.person}>
          <EmberMark
            heat={
              person.state === null ? 'none' : heatOf({ state: person.state, strength: person.strength ?? 0 })
            }
            size={22}
          />
          <span className={classes.words}>
            <Who person={person} />
            {person.title !== null && (
              <bdi dir="auto" className={classes.title}>
                {person.title}
              </bdi>
            )}
            <span className={classes.way}>
              <Way person={person} />
            </span>
            {person.standing === 'reachable' && <WayIn person={person} {...asked} />}
          </span>
        </li>
      ))}
      {more > 0 && <li className={classes.way}>and {more} more</li>}
    </ul>
  )
}

const Who = ({ person: { personId, name } }: { readonly person: Pick<PersonThere, 'personId' | 'name'> }) =>
  personId === null ? (
    <bdi dir="auto">{name}</bdi>
  ) : (
    <Link to="/people/$personId" params={{ personId }}>
      <bdi dir="auto">{name}</bdi>
    </Link>
  )

const Way = ({ person: { probability, via, standing } }: { readonly person: PersonThere }) => {
  if (probability === null) return 'Nobody leads there yet'
  const chance = `chance that a word gets there: ${percentInWords(probability)}`
  if (via.length === 0) return standing === 'known' ? `You know them; ${chance}` : `C${chance.slice(1)}`
  return (
    <>
      Through{' '}
      {via.map((each, index) => (
        <span key={`${each.personId} ${each.name}`}>
          {index > 0 && ', then '}
          <Who person={each} />
        </span>
      ))}
      {`; ${chance}`}
    </>
  )
}
