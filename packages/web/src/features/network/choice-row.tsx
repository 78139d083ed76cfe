import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Outputs } from '../../api/index.ts'
import { EmberMark, Foreign, Role } from '../../ui/index.ts'
import { ReasonList, WhyButton } from '../../ui/reasons/index.ts'
import { heatOf } from '../../words/ember.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import classes from './choice-row.module.css'

export type ProposedPerson = Outputs['network']['coverage']['none']['people'][number]

interface ChoiceRowProps {
  readonly person: ProposedPerson
  readonly isCurrent: boolean
  readonly isChosen: boolean
  readonly isOpen: boolean
  readonly onMark: (isRange: boolean) => void
  readonly onToggleReasons: () => void
  /** What can be done with this one person. */
  readonly children: ReactNode
}

/** Reasons read at a glance; the rest shows with their facts. */
const AT_A_GLANCE = 2

/** A person in a list to choose from: marked or not, why they are here, and what can be done. */
export const ChoiceRow = ({
  person,
  isCurrent,
  isChosen,
  isOpen,
  onMark,
  onToggleReasons,
  children,
}: ChoiceRowProps) => (
  <li
    className={classes.row}
    data-person={person.personId}
    data-current={isCurrent || undefined}
    data-chosen={isChosen || undefined}
    tabIndex={-1}
    aria-label={person.name}
  >
    <input
      type="checkbox"
      className={classes.box}
      aria-label={`Mark ${person.name}`}
      checked={isChosen}
      onChange={(event) => onMark(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
    />
    <EmberMark heat={heatOf(person)} size={30} label={STATE_WORDS[person.state]} />
    <div className={classes.words}>
      <Link to="/people/$personId" params={{ personId: person.personId }} className={classes.name}>
        <Foreign>{person.name}</Foreign>
      </Link>
      <Role title={person.title} organization={person.organization} />
    </div>
    <span className={classes.tools}>
      <WhyButton about={person.name} isOpen={isOpen} onToggle={onToggleReasons} size="compact-sm" />
      {children}
    </span>
    <div className={classes.reasons}>
      <ReasonList reasons={person.reasons} isOpen={isOpen} atAGlance={AT_A_GLANCE} />
    </div>
  </li>
)
