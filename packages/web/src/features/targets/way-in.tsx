import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice } from '../../ui/index.ts'
import { Ways } from '../../ui/introduction/index.ts'
import type { PersonThere } from './map-rows.ts'
import classes from './people-there.module.css'

/** As many connectors as one compares at a glance. */
const MOST_WAYS = 3

interface WayInProps {
  readonly person: PersonThere
  readonly objectiveId: string
  readonly organizationId: string
}

/** The ways to somebody at a target, drawn with their evidence, once they are asked for. */
export const WayIn = ({ person, objectiveId, organizationId }: WayInProps) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={classes.ways} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        The way to <bdi dir="auto">{person.name}</bdi>
      </summary>
      {isOpen && <Drawn person={person} objectiveId={objectiveId} organizationId={organizationId} />}
    </details>
  )
}

const Drawn = ({ person, ...asked }: WayInProps) => {
  const found = useQuery(
    api.intro.paths.queryOptions({ input: { to: person.personId ?? person.name, k: MOST_WAYS } }),
  )
  if (found.error !== null) {
    return <FailureNotice error={found.error} onRetry={() => void found.refetch()} />
  }
  if (found.data === undefined) return null
  const { paths, notice } = found.data
  return paths.length > 0 ? <Ways paths={paths} {...asked} /> : <p className={classes.way}>{notice?.text}</p>
}
