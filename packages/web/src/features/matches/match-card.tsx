import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Outputs } from '../../api/index.ts'
import { EmberMark, Foreign, Role } from '../../ui/index.ts'
import { ReasonList, WhyButton } from '../../ui/reasons/index.ts'
import { heatOf } from '../../words/ember.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import classes from './match-card.module.css'
import { type Given, useGiven } from './use-given.ts'

type Matches = Outputs['matches']['list']
type Person = Matches['give'][number]['person']
type Reasons = Matches['give'][number]['reasons']

interface MatchCardProps {
  readonly people: readonly Person[]
  /** What to do, without its full stop. */
  readonly suggestion: string
  readonly reasons: Reasons
  /** What is kept once it is done; left out where doing it gives nothing. */
  readonly given?: Omit<Given, 'text'>
  /** Why to wait with it. */
  readonly heldBack?: string | null
}

/** Reasons read at a glance. */
const AT_A_GLANCE = 1

/** Something that fits together: what to do about it, with whom, and why. */
export const MatchCard = ({ people, suggestion, reasons, given, heldBack = null }: MatchCardProps) => {
  const [isOpen, setOpen] = useState(false)
  const { keep, isKeeping } = useGiven()
  return (
    <li className={classes.card} data-waits={heldBack !== null || undefined}>
      <div className={classes.head}>
        <h3 className={classes.suggestion} dir="auto">
          {suggestion}
        </h3>
        <span className={classes.tools}>
          <WhyButton about={suggestion} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} size="compact-sm" />
          {given !== undefined && (
            <Button
              size="compact-sm"
              variant="light"
              loading={isKeeping}
              onClick={() => void keep({ ...given, text: suggestion })}
              aria-label={`Done: ${suggestion}`}
              data-keeps-focus
            >
              Done
            </Button>
          )}
        </span>
      </div>
      <ul className={classes.people}>
        {people.map((person) => (
          <li key={person.personId} className={classes.person}>
            <EmberMark heat={heatOf(person)} size={24} label={STATE_WORDS[person.state]} />
            <Link to="/people/$personId" params={{ personId: person.personId }} className={classes.name}>
              <Foreign>{person.name}</Foreign>
            </Link>
            <Role title={person.title} organization={person.organization} />
          </li>
        ))}
      </ul>
      <ReasonList reasons={reasons} isOpen={isOpen} atAGlance={AT_A_GLANCE} />
      {heldBack !== null && <p className={classes.waits}>{heldBack}</p>}
    </li>
  )
}
