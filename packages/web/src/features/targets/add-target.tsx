import { Autocomplete, Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { toFailure } from '../../api/failure.ts'
import { api } from '../../api/index.ts'
import { FailureNotice, notifyDone } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'
import classes from './add-target.module.css'
import { Suggested } from './suggested.tsx'

/** Organizations offered while one types. */
const MOST_OFFERED = 8

interface AddTargetProps {
  readonly objectiveId: string
  /** Nothing is on the board yet. */
  readonly isFirst: boolean
}

/** Puts an organization on the board: typed, with those where people are known first, or one that fits the objective. */
export const AddTarget = ({ objectiveId, isFirst }: AddTargetProps) => {
  const [typed, setTyped] = useState('')
  const query = typed.trim()
  const add = useMutation(api.target.add.mutationOptions())
  const remove = useMutation(api.target.remove.mutationOptions())
  const known = useQuery({
    ...api.organization.list.queryOptions({
      input: { limit: MOST_OFFERED, ...(query === '' ? {} : { query }) },
    }),
    placeholderData: (before) => before,
  })
  const put = (organization: string) =>
    add.mutate(
      { objective: objectiveId, organization },
      {
        onSuccess: ({ targetId, organization: name }) => {
          setTyped('')
          notifyDone(`${name} is on the board.`, () => remove.mutate({ targetId }))
        },
      },
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (query !== '') put(query)
  }
  const people = new Map(
    known.data?.organizations.map((organization) => [organization.name, organization.people]) ?? [],
  )
  return (
    <div className={classes.add}>
      <form className={classes.form} onSubmit={submit}>
        <Autocomplete
          className={classes.field}
          label="Put an organization on the board"
          placeholder="Its name"
          maxLength={300}
          dir="auto"
          data={[...people.keys()]}
          // What the server found fits, whatever its case and accents.
          filter={({ options }) => options}
          openOnFocus={false}
          renderOption={({ option }) => (
            <span className={classes.option}>
              <bdi dir="auto">{option.value}</bdi>
              <span className={classes.known}>{knownThere(people.get(option.value) ?? 0)}</span>
            </span>
          )}
          value={typed}
          onChange={(value) => {
            setTyped(value)
            add.reset()
          }}
          onOptionSubmit={put}
        />
        <Button type="submit" disabled={query === ''} loading={add.isPending}>
          Add it
        </Button>
      </form>
      {add.error !== null && <FailureNotice failure={toFailure(add.error)} />}
      <Suggested objectiveId={objectiveId} isFirst={isFirst} onPick={put} />
    </div>
  )
}

const knownThere = (people: number): string =>
  people === 0 ? 'nobody known yet' : `${counted(people, 'person', 'people')} known`
