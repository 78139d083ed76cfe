import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type CapturePerson, Foreign } from '../../ui/index.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import classes from './list-intake.module.css'
import { type TieList, takesPlaceOf } from './list-words.ts'
import type { ListToTake } from './use-take-in.ts'

const ENDING = /\.[a-z0-9]{1,5}$/i

/** Asks what a list is called and whose it is; one of a name that is there already is taken for the same list. */
export const WhoseList = ({
  files,
  lists,
  onTake,
  onLeave,
}: {
  readonly files: readonly File[]
  readonly lists: readonly TieList[]
  readonly onTake: (list: ListToTake) => void
  readonly onLeave: () => void
}) => {
  const [name, setName] = useState(files[0]?.name.replace(ENDING, '') ?? '')
  /** Undefined until something is said of it. */
  const [said, setSaid] = useState<CapturePerson | null>()
  const [pools, setPools] = useState<boolean>()
  const listed = name.trim()
  const known = lists.filter((list) => list.name === listed)
  const only = known.length === 1 ? known[0] : undefined
  const theirs = only?.owner ?? null
  const owner = said !== undefined ? said : theirs?.name == null ? null : { ...theirs, name: theirs.name }
  const colleague = owner !== null && (pools ?? only?.isColleague ?? false)
  const ownerId = said === undefined ? (theirs?.personId ?? null) : (said?.personId ?? null)
  const place = takesPlaceOf(lists, listed, ownerId)
  return (
    <form
      className={classes.box}
      onSubmit={(event) => {
        event.preventDefault()
        const isAsBefore = only !== undefined && said === undefined && pools === undefined
        onTake({
          files,
          name: listed,
          ...(isAsBefore ? {} : { owner: owner?.personId ?? null, colleague }),
        })
      }}
    >
      <p>
        <Foreign>{files.map((file) => file.name).join(', ')}</Foreign>
      </p>
      <TextInput
        label="What is this list called?"
        value={name}
        maxLength={300}
        required
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PersonPicker
        // The field keeps what was typed: where the name tells another owner, it is another field.
        key={theirs?.personId ?? 'nobody'}
        label="Whose is it?"
        description="The person who gave it to you. Leave it empty for a community’s."
        value={owner}
        onChange={setSaid}
      />
      <Checkbox
        label="We pool our networks: ways to people may begin with them too"
        description="For a colleague or partner. You see that they know somebody and how well; of their messages and notes nothing is in such a list."
        checked={colleague}
        disabled={owner === null}
        onChange={(event) => setPools(event.currentTarget.checked)}
      />
      {place !== null && <p className={classes.words}>{place}</p>}
      <div className={classes.actions}>
        <Button type="submit" disabled={listed === ''}>
          Take it in
        </Button>
        <Button variant="default" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
