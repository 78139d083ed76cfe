import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { FavorForm } from '../../ui/favor/index.ts'
import type { CapturePerson } from '../../ui/index.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import classes from './note-favor.module.css'

/** Notes a favor with somebody who is picked first. */
export const NoteFavor = ({ onClose }: { readonly onClose: () => void }) => {
  const [person, setPerson] = useState<CapturePerson | null>(null)
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  if (workspace.data === undefined) return null
  return (
    <section className={classes.panel} aria-label="Note a favor">
      <FavorForm
        person={person}
        today={workspace.data.today}
        before={<PersonPicker label="With whom" value={person} onChange={setPerson} autoFocus />}
        onClose={onClose}
      />
    </section>
  )
}
