import { Button, Modal, Slider, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { PersonDetail } from '../../api/index.ts'
import classes from './say-strength.module.css'
import { useSaid } from './use-said.ts'

/** As long a reason as is kept, in characters. */
const LONGEST_REASON = 300

const MARKS = [
  { value: 0, label: 'Strangers' },
  { value: 50, label: 'In touch' },
  { value: 100, label: 'Very close' },
]

/** The user knows better than any record: they say it themselves, and can take it back. */
export const SayStrength = ({ detail }: { readonly detail: PersonDetail }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
        {detail.standing.said === null ? 'Say it yourself' : 'Change what you said'}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={`How close are you to ${detail.person.name}?`}
        size="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <SayForm detail={detail} onClose={() => setOpen(false)} />
      </Modal>
    </>
  )
}

const SayForm = ({ detail, onClose }: { readonly detail: PersonDetail; readonly onClose: () => void }) => {
  const { person, standing } = detail
  const [strength, setStrength] = useState(person.strength)
  const [reason, setReason] = useState(standing.said?.reason ?? '')
  const { say, unsay, isPending } = useSaid(detail)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    say(strength, reason.trim() === '' ? null : reason.trim())
    onClose()
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.lead}>
        The record reads {standing.readStrength} of 100, and knows only what was written down. What you say
        goes first, whatever is imported later.
      </p>
      <Slider
        className={classes.slider ?? ''}
        thumbLabel="Strength, 0 to 100"
        thumbSize={24}
        size="lg"
        min={0}
        max={100}
        step={5}
        marks={MARKS}
        value={strength}
        onChange={setStrength}
      />
      <TextInput
        label="What the record does not know"
        placeholder="We talk at the school gate"
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
      <div className={classes.foot}>
        {standing.said !== null && (
          <Button
            variant="subtle"
            onClick={() => {
              unsay()
              onClose()
            }}
          >
            Go by the record again
          </Button>
        )}
        <Button variant="default" onClick={onClose}>
          Leave it as it is
        </Button>
        <Button type="submit" loading={isPending}>
          Keep {strength}
        </Button>
      </div>
    </form>
  )
}
