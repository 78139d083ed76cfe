import { Button, Chip, Group, Modal, NumberInput } from '@mantine/core'
import { CHANNELS, type Channel } from '@rapport/domain'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice, notifyDone, notifyFailure } from '../../ui/index.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { CHANNEL_WORDS } from '../../words/channel.ts'
import { limitChanges } from './limit-changes.ts'
import classes from './limits-dialog.module.css'
import { type Limits, WEEKDAYS } from './limits-words.ts'
import { TimeOfDay } from './time-of-day.tsx'

/** Nobody asks more of a week than this. */
const MOST_ASKS = 20
const MINUTES_A_DAY = 1440

interface LimitsDialogProps {
  readonly limits: Limits
  readonly onClose: () => void
}

/** What a week keeps to besides its hours. */
export const LimitsDialog = ({ limits, onClose }: LimitsDialogProps) => {
  const [draft, setDraft] = useState(limits)
  const keep = useMutation(api.plan.limits.mutationOptions())
  useReturnFocus()
  const change = (part: Partial<Limits>) => {
    setDraft({ ...draft, ...part })
    // What was wrong may be right now.
    keep.reset()
  }
  const setChannel = (channel: Channel, minutes: number | string) => {
    const { [channel]: _, ...others } = draft.minutesPerChannel
    change({
      minutesPerChannel: typeof minutes === 'number' ? { ...others, [channel]: minutes } : others,
    })
  }
  const go = async (from: Limits, to: Limits) => {
    const change = limitChanges(from, to)
    if (change !== null) await keep.mutateAsync(change)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await go(limits, draft)
    } catch {
      return // Said in the form, by the error of the call.
    }
    notifyDone(
      'Your week keeps to these limits from now on.',
      () => void go(draft, limits).catch(notifyFailure),
    )
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title="How much, and when"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.lead}>The plan never goes over any of these.</p>
        <fieldset className={classes.days}>
          <legend className={classes.label}>Days for this</legend>
          <Chip.Group
            multiple
            value={draft.workingDays.map(String)}
            onChange={(days) => {
              const chosen = days.map(Number).sort((a, b) => a - b)
              // A week without a day is no week: the last one stays.
              if (chosen.length > 0) change({ workingDays: chosen })
            }}
          >
            <Group gap="0.35rem">
              {WEEKDAYS.map(({ day, name }) => (
                <Chip key={day} value={String(day)} size="sm" variant="light">
                  {name}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </fieldset>
        <div className={classes.row}>
          <TimeOfDay label="From" value={draft.dayStart} onChange={(dayStart) => change({ dayStart })} />
          <TimeOfDay label="Until" value={draft.dayEnd} onChange={(dayEnd) => change({ dayEnd })} />
          <NumberInput
            label="Minutes a day"
            min={5}
            max={MINUTES_A_DAY}
            step={15}
            value={draft.minutesPerDay}
            onChange={(value) => {
              if (typeof value === 'number') change({ minutesPerDay: value })
            }}
          />
          <NumberInput
            label="Asks a week"
            description="Times you ask something of somebody"
            min={0}
            max={MOST_ASKS}
            value={draft.mostAsks}
            onChange={(value) => {
              if (typeof value === 'number') change({ mostAsks: value })
            }}
          />
        </div>
        <fieldset className={classes.days}>
          <legend className={classes.label}>Minutes a week by each way, where you want fewer</legend>
          <div className={classes.channels}>
            {CHANNELS.map((channel) => (
              <NumberInput
                key={channel}
                label={CHANNEL_WORDS[channel]}
                placeholder="As it comes"
                min={0}
                max={7 * MINUTES_A_DAY}
                step={15}
                value={draft.minutesPerChannel[channel] ?? ''}
                onChange={(minutes) => setChannel(channel, minutes)}
              />
            ))}
          </div>
        </fieldset>
        {keep.error !== null && <FailureNotice error={keep.error} />}
        <div className={classes.foot}>
          <Button variant="default" onClick={onClose}>
            Leave it as it is
          </Button>
          <Button type="submit" loading={keep.isPending}>
            Keep to these
          </Button>
        </div>
      </form>
    </Modal>
  )
}
