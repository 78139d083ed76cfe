import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { type CapturePerson, notifyDone, notifyFailure } from '../../ui/index.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import classes from './new-introduction.module.css'

/** Brings two people together, or notes an ask: who, through whom, for whom, why. */
export const NewIntroduction = ({ onClose }: { readonly onClose: () => void }) => {
  const [to, setTo] = useState<CapturePerson | null>(null)
  const [through, setThrough] = useState<CapturePerson | null>(null)
  const [other, setOther] = useState<CapturePerson | null>(null)
  const [why, setWhy] = useState('')
  const request = useMutation(api.intro.request.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.intro.remove.mutationOptions({ onError: notifyFailure }))
  const isReady = to !== null && (through !== null || other !== null) && why.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (to === null) return
    request.mutate(
      {
        to: to.personId,
        ...(through === null ? {} : { through: through.personId }),
        ...(other === null ? {} : { for: other.personId }),
        why: why.trim(),
      },
      {
        onSuccess: ({ introduction: { introductionId }, warnings }) => {
          notifyDone(['Noted.', ...warnings.map(({ text }) => text)].join(' '), () =>
            remove.mutate({ introductionId }),
          )
          onClose()
        },
      },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit} aria-label="Note an introduction">
      <PersonPicker label="Who is to be met" value={to} onChange={setTo} autoFocus />
      <PersonPicker
        label="Through whom"
        description="Leave it empty where you bring two others together."
        value={through}
        onChange={setThrough}
      />
      <PersonPicker
        label="For whom"
        description="Leave it empty where you would like to meet them yourself."
        value={other}
        onChange={setOther}
      />
      <Textarea
        label="Why they should meet"
        autosize
        minRows={2}
        maxLength={10_000}
        dir="auto"
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button type="submit" disabled={!isReady} loading={request.isPending}>
          Note it
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
