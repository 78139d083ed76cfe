import { useMutation } from '@tanstack/react-query'
import { api, type Plan } from '../../api/index.ts'
import { notifyFailure } from '../../ui/index.ts'
import { CHANNEL_WORDS } from '../../words/channel.ts'
import { dayName } from '../../words/dates.ts'
import { inHours } from '../../words/minutes.ts'
import { AsidePart, PersonLine, TakeBack } from './aside-part.tsx'

interface DoneThisWeekProps {
  readonly plan: Plan
  readonly onTakeBack: (itemId: string) => void
}

/** Conversations of this week, those of the plan and those logged besides it; each can be taken back. */
export const DoneThisWeek = ({ plan, onTakeBack }: DoneThisWeekProps) => {
  const remove = useMutation(api.interaction.remove.mutationOptions({ onError: notifyFailure }))
  if (plan.done.length === 0) {
    return (
      <AsidePart
        title="Done this week"
        quiet="What you have done shows here, and its minutes come off your hours."
      />
    )
  }
  // What the plan asked for comes back into the week; what was logged besides it only leaves the record.
  const itemOf = new Map(plan.decided.map(({ interactionId, itemId }) => [interactionId, itemId]))
  const takeBack = (interactionId: string) => {
    const itemId = itemOf.get(interactionId)
    if (itemId === undefined) remove.mutate({ interactionId })
    else onTakeBack(itemId)
  }
  return (
    <AsidePart title="Done this week">
      {plan.done.map(({ interactionId, personId, person, on, channel, minutes }) => (
        <PersonLine
          key={interactionId}
          personId={personId}
          person={person}
          actions={<TakeBack person={person} onTakeBack={() => takeBack(interactionId)} />}
        >
          {dayName(on)} · {CHANNEL_WORDS[channel]} · {inHours(minutes)}
        </PersonLine>
      ))}
    </AsidePart>
  )
}
