import { CloseButton } from '@mantine/core'
import type { CapturePerson } from '../open-capture.ts'
import { Foreign } from '../person-name.tsx'
import { PersonPicker } from '../person-picker.tsx'
import classes from './through-whom.module.css'

interface ThroughWhomProps {
  readonly people: readonly CapturePerson[]
  readonly onChange: (people: readonly CapturePerson[]) => void
}

/** The people it came through: one by one, as many as there were. */
export const ThroughWhom = ({ people, onChange }: ThroughWhomProps) => (
  <>
    <PersonPicker
      // Another one begins empty.
      key={people.length}
      label={people.length === 0 ? 'Through whom' : 'And through whom else'}
      value={null}
      onChange={(person) => {
        if (person !== null && !people.some(({ personId }) => personId === person.personId)) {
          onChange([...people, person])
        }
      }}
    />
    {people.length > 0 && (
      <ul className={classes.people} aria-label="Through whom">
        {people.map((person) => (
          <li key={person.personId} className={classes.person}>
            <Foreign>{person.name}</Foreign>
            <CloseButton
              size="sm"
              aria-label={`Not through ${person.name}`}
              onClick={() => onChange(people.filter(({ personId }) => personId !== person.personId))}
            />
          </li>
        ))}
      </ul>
    )}
  </>
)
