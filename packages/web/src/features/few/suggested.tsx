import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice } from '../../ui/index.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import classes from './few-page.module.css'
import type { ChosenPerson, FewCandidate } from './few-types.ts'
import rows from './person-row.module.css'
import { PersonRow } from './person-row.tsx'

/** Read at first, and when more is asked for. */
const SHOWN = 8
const MORE = 50

interface SuggestedProps {
  readonly onChoose: (person: Pick<FewCandidate, 'personId' | 'name'>) => void
  /** Who is among them already. */
  readonly chosen: readonly ChosenPerson[]
  /** Shown where nobody is suggested. */
  readonly empty: ReactNode
}

/** Who could be among the chosen few, by what they did in the past years, or by name. */
export const Suggested = ({ onChoose, chosen, empty }: SuggestedProps) => {
  const [limit, setLimit] = useState(SHOWN)
  const list = useRef<HTMLUListElement>(null)
  const suggested = useQuery({
    ...api.few.suggest.queryOptions({ input: { limit } }),
    placeholderData: (before) => before,
  })
  // Whoever was chosen a moment ago is not offered again while the suggestions are read anew.
  const among = new Set(chosen.map(({ personId }) => personId))
  const candidates = (suggested.data?.candidates ?? []).filter(({ personId }) => !among.has(personId))
  useKeptFocus(list, candidates.map(({ personId }) => personId).join())
  if (suggested.error !== null) {
    return <FailureNotice error={suggested.error} onRetry={() => void suggested.refetch()} />
  }
  if (suggested.data === undefined) return <p role="status">Looking through the past years …</p>
  if (candidates.length === 0 && chosen.length === 0) return empty
  return (
    <>
      {candidates.length === 0 ? (
        <p className={classes.quiet}>Nobody else stands out in the past years.</p>
      ) : (
        <ul ref={list} className={rows.list} aria-label="Who could be among your chosen few">
          {candidates.map((person) => (
            <CandidateRow key={person.personId} person={person} onChoose={onChoose} />
          ))}
        </ul>
      )}
      <div className={classes.foot}>
        {suggested.data.candidates.length === limit && limit < MORE && (
          <Button variant="default" onClick={() => setLimit(MORE)}>
            Show more
          </Button>
        )}
        <ByName onChoose={onChoose} chosen={chosen} />
      </div>
    </>
  )
}

/** The record does not know everything: anybody can be chosen by name. */
const ByName = ({ onChoose, chosen }: Pick<SuggestedProps, 'onChoose' | 'chosen'>) => {
  const [isOpen, setOpen] = useState(false)
  const [missed, setMissed] = useState<string | null>(null)
  if (!isOpen) {
    return (
      <Button variant="subtle" onClick={() => setOpen(true)}>
        Choose somebody by name
      </Button>
    )
  }
  return (
    <div className={classes.byName}>
      <PersonPicker
        label="Whom to choose"
        value={null}
        autoFocus
        error={missed}
        onChange={(person) => {
          if (person === null) return
          if (chosen.some(({ personId }) => personId === person.personId)) {
            return setMissed(`${person.name} is among them already.`)
          }
          setOpen(false)
          setMissed(null)
          onChoose(person)
        }}
      />
    </div>
  )
}

/** Somebody who could be among them. */
export const CandidateRow = ({
  person,
  onChoose,
}: {
  readonly person: FewCandidate
  readonly onChoose: (person: FewCandidate) => void
}) => (
  <PersonRow
    person={person}
    atAGlance={2}
    tools={
      <Button
        size="compact-sm"
        variant="light"
        onClick={() => onChoose(person)}
        aria-label={`Choose ${person.name}`}
        data-keeps-focus
      >
        Choose
      </Button>
    }
  />
)
