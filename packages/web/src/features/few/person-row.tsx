import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { EmberMark, Foreign, Role } from '../../ui/index.ts'
import { ReasonList, WhyButton } from '../../ui/reasons/index.ts'
import { heatOf } from '../../words/ember.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import type { FewCandidate } from './few-types.ts'
import classes from './person-row.module.css'

interface PersonRowProps {
  readonly person: FewCandidate
  /** Reasons read while it is closed. */
  readonly atAGlance: number
  /** What stands under the name before the reasons: why somebody was chosen. */
  readonly children?: ReactNode
  readonly tools: ReactNode
}

/** Somebody who is or could be among the chosen few, with what they did for one. */
export const PersonRow = ({ person, atAGlance, children, tools }: PersonRowProps) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <li className={classes.row}>
      <EmberMark heat={heatOf(person)} size={32} label={STATE_WORDS[person.state]} />
      <div className={classes.words}>
        <Link to="/people/$personId" params={{ personId: person.personId }} className={classes.name}>
          <Foreign>{person.name}</Foreign>
        </Link>
        <Role title={person.title} organization={person.organization} />
      </div>
      <span className={classes.tools}>{tools}</span>
      <div className={classes.why}>
        {children}
        {(isOpen || atAGlance > 0) && (
          <ReasonList reasons={person.reasons} isOpen={isOpen} atAGlance={atAGlance} />
        )}
      </div>
      {person.reasons.length > 0 && (
        <span className={classes.open}>
          <WhyButton
            about={person.name}
            isOpen={isOpen}
            onToggle={() => setOpen(!isOpen)}
            size="compact-sm"
          />
        </span>
      )}
    </li>
  )
}
