import { Button, NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { VENUE_KINDS, type VenueKind } from '@rapport/domain'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { toFailure } from '../../api/failure.ts'
import { api } from '../../api/index.ts'
import { FailureNotice, notifyDone } from '../../ui/index.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import {
  draftOf,
  toNewVenue,
  toVenueInput,
  VENUE_KIND_WORDS,
  type Venue,
  type VenueDraft,
} from './venue-draft.ts'
import classes from './venue-form.module.css'

interface VenueFormProps {
  /** The venue to change, or null for a new one. */
  readonly venue: Venue | null
  /** What a new one is called, where that is known. */
  readonly name?: string | undefined
  readonly onClose: () => void
}

const KINDS = VENUE_KINDS.map((value) => ({ value, label: VENUE_KIND_WORDS[value] }))

/** Where people gather, and above all who comes. */
export const VenueForm = ({ venue, name, onClose }: VenueFormProps) => {
  const [draft, setDraft] = useState(() => draftOf(venue, name))
  const add = useMutation(api.venue.add.mutationOptions())
  const edit = useMutation(api.venue.edit.mutationOptions())
  const remove = useMutation(api.venue.remove.mutationOptions())
  const audience = useRef<HTMLTextAreaElement>(null)
  useReturnFocus()
  const change = (part: Partial<VenueDraft>) => {
    setDraft({ ...draft, ...part })
    // What was wrong may be right now.
    add.reset()
    edit.reset()
  }
  const error = add.error ?? edit.error
  const failure = error === null ? null : toFailure(error)
  const unclear = failure?.code === 'AUDIENCE_UNCLEAR' ? failure : null
  const onError = (thrown: unknown) => {
    if (toFailure(thrown).code === 'AUDIENCE_UNCLEAR') audience.current?.focus()
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (venue === null) {
      add.mutate(toNewVenue(draft), {
        onError,
        onSuccess: ({ venueId, name: called }) => {
          notifyDone(`${called} added.`, () => remove.mutate({ venueId }))
          onClose()
        },
      })
      return
    }
    const { venueId } = venue
    edit.mutate(
      { venueId, ...toVenueInput(draft) },
      {
        onError,
        onSuccess: () => {
          notifyDone('Changed.', () => edit.mutate({ venueId, ...toVenueInput(draftOf(venue)) }))
          onClose()
        },
      },
    )
  }

  return (
    <form className={classes.form} onSubmit={submit} aria-label={venue?.name ?? 'A new venue'}>
      <div className={classes.row}>
        <TextInput
          label="What it is called"
          required
          maxLength={300}
          dir="auto"
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          autoFocus
        />
        <Select
          label="What it is"
          data={KINDS}
          allowDeselect={false}
          value={draft.kind}
          onChange={(value) => value !== null && change({ kind: value as VenueKind })}
        />
      </div>
      <Textarea
        label="Who comes"
        ref={audience}
        description="A kind of people on each line, with how many: who comes decides, not what it is about"
        placeholder={'30 directors in Purchasing\n5 founders'}
        error={unclear?.message}
        autosize
        minRows={2}
        maxRows={8}
        value={draft.audience}
        onChange={(event) => change({ audience: event.currentTarget.value })}
      />
      <div className={classes.numbers}>
        <NumberInput
          label="People at one gathering"
          min={1}
          allowDecimal={false}
          value={draft.attendance}
          onChange={(attendance) => change({ attendance })}
        />
        <NumberInput
          label="Hours, with the way there"
          min={0}
          value={draft.hours}
          onChange={(hours) => change({ hours })}
        />
        <TextInput
          label="Where it meets"
          maxLength={300}
          value={draft.place}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
        <TextInput
          label="What it is about"
          maxLength={300}
          value={draft.topic}
          onChange={(event) => change({ topic: event.currentTarget.value })}
        />
      </div>
      <TextInput
        label="Its page on the web"
        type="url"
        placeholder="https://"
        value={draft.url}
        onChange={(event) => change({ url: event.currentTarget.value })}
      />
      {failure !== null && unclear === null && <FailureNotice failure={failure} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button type="submit" disabled={draft.name.trim() === ''} loading={add.isPending || edit.isPending}>
          {venue === null ? 'Add it' : 'Save'}
        </Button>
      </div>
    </form>
  )
}
