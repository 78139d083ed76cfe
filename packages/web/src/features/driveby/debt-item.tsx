import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Outputs } from '../../api/index.ts'
import { EmberMark, Foreign, Role, useOpenCapture } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import { heatOf } from '../../words/ember.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import classes from './debt-list.module.css'
import { PromiseForm } from './promise-form.tsx'
import { useLetGo } from './use-let-go.ts'

type Missing = Outputs['driveby']['show']['debt'][number]

/** Somebody who waits: how they were met, and the one thing to do. */
export const DebtItem = ({ missing }: { readonly missing: Missing }) => {
  const { person, suggestion, reasons, fadesOn, daysLeft, promisedOn } = missing
  const row = useRef<HTMLLIElement>(null)
  const [isPromising, setPromising] = useState(false)
  const openCapture = useOpenCapture()
  const letGo = useLetGo()
  const logWord = () => openCapture({ personId: person.personId, name: person.name })
  const close = () => {
    setPromising(false)
    row.current?.focus()
  }
  const keys: Readonly<Record<string, () => void>> = {
    l: logWord,
    f: () => setPromising(true),
    x: () => letGo(person),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
    const act = keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return (
    <li ref={row} className={classes.item} tabIndex={-1} onKeyDown={onKeyDown}>
      <EmberMark heat={heatOf(person)} size={26} label={STATE_WORDS[person.state]} />
      <div>
        <span className={classes.who}>
          <Link to="/people/$personId" params={{ personId: person.personId }} className={classes.name}>
            <Foreign>{person.name}</Foreign>
          </Link>
          <Role title={person.title} organization={person.organization} />
        </span>
        <p className={classes.what} dir="auto">
          {suggestion}
        </p>
        <p className={classes.why} dir="auto">
          {[...reasons.map(({ text }) => text), daysLeft >= 0 ? `Best by ${shortDate(fadesOn)}` : null]
            .filter(Boolean)
            .join('. ')}
        </p>
      </div>
      <span className={classes.tools}>
        <Button
          size="compact-sm"
          variant="light"
          onClick={logWord}
          aria-label={`Log a word with ${person.name}`}
          data-keeps-focus
        >
          Log a word
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => setPromising(!isPromising)}
          aria-expanded={isPromising}
          aria-label={`Follow up with ${person.name} by a day`}
        >
          {promisedOn === null ? 'By a day' : shortDate(promisedOn)}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => letGo(person)}
          aria-label={`Let ${person.name} go`}
        >
          Let go
        </Button>
      </span>
      {isPromising && <PromiseForm personId={person.personId} text={suggestion} onClose={close} />}
    </li>
  )
}
