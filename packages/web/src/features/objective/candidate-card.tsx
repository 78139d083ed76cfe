import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { CHANNEL_ICONS } from '../../ui/channel-icons.ts'
import { Chip, EmberMark, Foreign, notifyDone, notifyFailure, Role } from '../../ui/index.ts'
import { Facts, ReasonList, WhyButton } from '../../ui/reasons/index.ts'
import { longDate, timeAgo } from '../../words/dates.ts'
import { heatOf } from '../../words/ember.ts'
import { STATE_MEANINGS, STATE_WORDS } from '../../words/relationship.ts'
import classes from './candidate-card.module.css'

type Candidate = Outputs['need']['candidates']['needs'][number]['candidates'][number]

interface CandidateCardProps {
  readonly candidate: Candidate
  readonly objectiveId: string
  /** Named for this objective already. */
  readonly isNamed: boolean
  readonly today: string
}

/** Reasons read at a glance. */
const AT_A_GLANCE = 2

/** Somebody known who fits: who, how warm it is, by which channel, and why. */
export const CandidateCard = ({ candidate, objectiveId, isNamed, today }: CandidateCardProps) => {
  const [isOpen, setOpen] = useState(false)
  const add = useMutation(api.need.add.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.need.remove.mutationOptions({ onError: notifyFailure }))
  const { personId, name, state, strength, lastContactOn, channel } = candidate
  const ChannelIcon = channel === null ? null : CHANNEL_ICONS[channel.channel]
  const nameThem = () =>
    add.mutate(
      { objective: objectiveId, personId },
      {
        onSuccess: ({ needId }) => notifyDone(`${name} is named for it.`, () => remove.mutate({ needId })),
      },
    )
  return (
    <li className={classes.card}>
      <div className={classes.who}>
        <EmberMark heat={heatOf(candidate)} size={36} label={STATE_WORDS[state]} />
        <div className={classes.names}>
          <Link to="/people/$personId" params={{ personId }} className={classes.name}>
            <Foreign>{name}</Foreign>
          </Link>
          <Role title={candidate.title} organization={candidate.organization} />
        </div>
      </div>
      <ReasonList reasons={candidate.reasons} isOpen={isOpen} atAGlance={AT_A_GLANCE}>
        {STATE_WORDS[state]}: {STATE_MEANINGS[state]}
        {lastContactOn !== null && (
          <Facts
            facts={[
              { name: 'last contact', value: `${longDate(lastContactOn)}, ${timeAgo(lastContactOn, today)}` },
              { name: 'strength', value: `${strength} of 100` },
            ]}
          />
        )}
      </ReasonList>
      <div className={classes.foot}>
        <span className={classes.channel}>
          {channel !== null && ChannelIcon !== null && (
            <>
              <ChannelIcon size={16} stroke={1.7} aria-hidden />
              <span dir="auto">{channel.text}</span>
            </>
          )}
        </span>
        <span className={classes.buttons}>
          <WhyButton about={name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} size="compact-sm" />
          {isNamed ? (
            <Chip tone="accent">Named</Chip>
          ) : (
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconUserPlus size={15} aria-hidden />}
              aria-label={`Name ${name} for this objective`}
              onClick={nameThem}
            >
              Name them
            </Button>
          )}
        </span>
      </div>
    </li>
  )
}
