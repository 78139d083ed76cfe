import { Button, NumberInput, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice, notifyDone } from '../../ui/index.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { CostAbout, type CostKind } from './cost-about.tsx'
import classes from './cost-form.module.css'

/** What a person, a group, a gathering or a network took: hours, money, or both. */
export const CostForm = ({ today, onClose }: { readonly today: string; readonly onClose: () => void }) => {
  const [kind, setKind] = useState<CostKind>('person')
  const [about, setAbout] = useState<string | null>(null)
  const [hours, setHours] = useState<string | number>('')
  const [money, setMoney] = useState<string | number>('')
  const [currency, setCurrency] = useState('EUR')
  const [note, setNote] = useState('')
  const [on, setOn] = useState<string | null>(today)
  const add = useMutation(api.cost.add.mutationOptions())
  const remove = useMutation(api.cost.remove.mutationOptions())
  useReturnFocus()
  const isReady = about !== null && on !== null && (hours !== '' || money !== '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    add.mutate(
      {
        kind,
        about,
        on,
        ...(hours === '' ? {} : { minutes: Math.max(1, Math.round(Number(hours) * 60)) }),
        ...(money === '' ? {} : { money: Number(money), currency: currency.trim() }),
        ...(note.trim() === '' ? {} : { note: note.trim() }),
      },
      {
        onSuccess: ({ costId }) => {
          notifyDone('Noted.', () => remove.mutate({ costId }))
          onClose()
        },
      },
    )
  }
  return (
    <form className={classes.form} onSubmit={submit} aria-label="Note hours or money">
      <CostAbout
        kind={kind}
        about={about}
        onChange={(nextKind, nextAbout) => {
          setKind(nextKind)
          setAbout(nextAbout)
        }}
      />
      <DateInput label="When" valueFormat="D MMM YYYY" maxDate={today} value={on} onChange={setOn} />
      <NumberInput label="Hours" min={0} max={168} decimalScale={2} value={hours} onChange={setHours} />
      <div className={classes.money}>
        <NumberInput label="Money" min={0} hideControls value={money} onChange={setMoney} />
        <TextInput
          label="Currency"
          maxLength={3}
          value={currency}
          onChange={(event) => setCurrency(event.currentTarget.value.toUpperCase())}
        />
      </div>
      <TextInput
        className={classes.wide ?? ''}
        label="What it was"
        placeholder="Ticket and train"
        maxLength={300}
        dir="auto"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {add.error !== null && (
        <div className={classes.wide}>
          <FailureNotice error={add.error} />
        </div>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button type="submit" loading={add.isPending} disabled={!isReady}>
          Note it
        </Button>
      </div>
    </form>
  )
}
