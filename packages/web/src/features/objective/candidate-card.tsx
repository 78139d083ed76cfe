import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { CHANNEL_ICONS } from '../../ui/channel-icons.ts'
import { Chip, EmberMark, Foreign, notifyDone, notifyFailure, Role } from '../../ui/index.ts'
import { ReasonList, WhyButton } from '../../ui/reasons/index.ts'
import { heatOf } from '../../words/ember.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import classes from './candidate-card.module.css'

type Candidate = Outputs['need']['candidates']['needs'][number]['candidates'][number]

interface CandidateCardProps {
  readonly candidate: Candidate
  readonly objectiveId: string
  /** Named for this objective already. */
  readonly isNamed: boolean
}

/** Reasons read at a glance. */
const AT_A_GLANCE = 2

/** Somebody known who fits: who, how warm it is, why, and by which channel. */
export const CandidateCard = ({ candidate, objectiveId, isNamed }: CandidateCardProps) => {
  const [isOpen, setOpen] = useState(false)
  const { personId, name } = candidate
  return (
    <li className={classes.card}>
      <EmberMark heat={heatOf(candidate)} size={34} label={STATE_WORDS[candidate.state]} />
      <div className={classes.names}>
        <Link to="/people/$personId" params={{ personId }} className={classes.name}>
          <Foreign>{name}</Foreign>
        </Link>
        <Role title={candidate.title} organization={candidate.organization} />
      </div>
      <div className={classes.buttons}>
        <WhyButton about={name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} size="compact-sm" />
        {isNamed ? (
          <Chip tone="accent">Named</Chip>
        ) : (
          <NameThem objectiveId={objectiveId} personId={personId} name={name} />
        )}
      </div>
      <div className={classes.why}>
        <ReasonList reasons={candidate.reasons} isOpen={isOpen} atAGlance={AT_A_GLANCE} />
        <Channel channel={candidate.channel} />
      </div>
    </li>
  )
}

const Channel = ({ channel }: Pick<Candidate, 'channel'>) => {
  if (channel === null) return null
  const Icon = CHANNEL_ICONS[channel.channel]
  return (
    <p className={classes.channel}>
      <Icon size={16} stroke={1.7} aria-hidden />
      <span dir="auto">{channel.text}</span>
    </p>
  )
}

interface NameThemProps {
  readonly objectiveId: string
  readonly personId: string
  readonly name: string
}

const NameThem = ({ objectiveId, personId, name }: NameThemProps) => {
  const add = useMutation(api.need.add.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.need.remove.mutationOptions({ onError: notifyFailure }))
  return (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconUserPlus size={15} aria-hidden />}
      aria-label={`Name ${name} for this objective`}
      onClick={() =>
        add.mutate(
          { objective: objectiveId, personId },
          {
            onSuccess: ({ needId }) =>
              notifyDone(`${name} is named for it.`, () => remove.mutate({ needId })),
          },
        )
      }
    >
      Name
    </Button>
  )
}
