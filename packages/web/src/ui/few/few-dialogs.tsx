import { Button, Modal, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useReturnFocus } from '../use-return-focus.ts'
import classes from './few-dialogs.module.css'
import type { LeastOnRecord } from './least-on-record.ts'
import type { Few } from './use-few.ts'

interface ReasonDialogProps {
  readonly title: string
  readonly lead: string
  readonly label: string
  readonly button: string
  readonly onSay: (reason: string) => void
  readonly onClose: () => void
}

/** Asks for a reason in one's own words; nothing happens without it. */
const ReasonDialog = ({ title, lead, label, button, onSay, onClose }: ReasonDialogProps) => {
  const [reason, setReason] = useState('')
  useReturnFocus()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSay(reason.trim())
  }
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.lead}>{lead}</p>
        <Textarea
          label={label}
          autosize
          minRows={2}
          maxLength={10_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            Leave it as it is
          </Button>
          <Button type="submit" disabled={reason.trim() === ''}>
            {button}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** Every exit has a reason. */
export const LetGoDialog = ({
  name,
  onLetGo,
  onClose,
}: {
  readonly name: string
  readonly onLetGo: (reason: string) => void
  readonly onClose: () => void
}) => (
  <ReasonDialog
    title={`Let ${name} go`}
    lead="They stay among your people, with everything you know of each other; only the first claim on your time goes. Why is kept, so that you know it in a year."
    label="Why they leave"
    button="Let go"
    onSay={onLetGo}
    onClose={onClose}
  />
)

/** Every entry has a reason, also where nothing is on record. */
const WhyDialog = ({
  name,
  onSay,
  onClose,
}: {
  readonly name: string
  readonly onSay: (reason: string) => void
  readonly onClose: () => void
}) => (
  <ReasonDialog
    title={`Why ${name}?`}
    lead="Nothing is on record that they did for you, so only you can say it."
    label="Why they should be among them"
    button="Choose"
    onSay={onSay}
    onClose={onClose}
  />
)

interface WhoLeavesProps {
  readonly name: string
  readonly least: readonly LeastOnRecord[]
  readonly onChoose: (leaves: LeastOnRecord, reason: string | undefined) => void
  readonly onClose: () => void
}

/** The list is full: one makes room, by choice and not by chance. */
const WhoLeavesDialog = ({ name, least, onChoose, onClose }: WhoLeavesProps) => {
  const [reason, setReason] = useState('')
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      title="Who makes room?"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.form}>
        <p className={classes.lead}>
          A short list is what makes it work. For {name} one leaves; these have the least on record.
        </p>
        <Textarea
          label="Why they leave"
          description={`“Made room for ${name}” if you say nothing`}
          autosize
          minRows={1}
          maxLength={10_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ol className={classes.choices}>
          {least.map((person, at) => (
            <li key={person.personId}>
              <button
                type="button"
                className={classes.choice}
                onClick={() => onChoose(person, reason.trim() === '' ? undefined : reason.trim())}
                data-autofocus={at === 0 || undefined}
              >
                <span className={classes.name} dir="auto">
                  {person.name}
                </span>
                <span className={classes.reason} dir="auto">
                  {person.reason}
                </span>
              </button>
            </li>
          ))}
        </ol>
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            Leave it as it is
          </Button>
        </div>
      </div>
    </Modal>
  )
}

/** What is still to be said before somebody can be chosen, if anything is. */
export const ChooseDialogs = ({
  asking,
  stopAsking,
  choose,
}: Pick<Few, 'asking' | 'stopAsking' | 'choose'>) => {
  if (asking === null) return null
  const { person, said } = asking
  if (asking.question === 'why') {
    return (
      <WhyDialog
        name={person.name}
        onSay={(reason) => choose(person, { ...said, reason })}
        onClose={stopAsking}
      />
    )
  }
  return (
    <WhoLeavesDialog
      name={person.name}
      least={asking.least}
      onClose={stopAsking}
      onChoose={(instead, insteadReason) =>
        choose(person, {
          ...said,
          instead,
          ...(insteadReason === undefined ? {} : { insteadReason }),
        })
      }
    />
  )
}
