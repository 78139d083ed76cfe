import { Button } from '@mantine/core'
import { IconCheck, IconTargetArrow } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { PlanItem } from '../../api/index.ts'
import { CHANNEL_ICONS } from '../../ui/channel-icons.ts'
import { EmberMark, Foreign, Role } from '../../ui/index.ts'
import { WhyButton } from '../../ui/reasons/index.ts'
import { CHANNEL_WORDS } from '../../words/channel.ts'
import { heatOf } from '../../words/ember.ts'
import { inHours } from '../../words/minutes.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import classes from './plan-card.module.css'
import { Reasons } from './reasons.tsx'

interface PlanCardProps {
  readonly item: PlanItem
  readonly today: string
  readonly isSelected: boolean
  readonly isOpen: boolean
  readonly onToggleReasons: () => void
  readonly onDone: () => void
}

/** One thing to do: with whom, what, why, how, how long, and what for. */
export const PlanCard = ({ item, today, isSelected, isOpen, onToggleReasons, onDone }: PlanCardProps) => {
  const ChannelIcon = CHANNEL_ICONS[item.channel]
  const heat = heatOf(item.relationship)
  return (
    <article
      className={classes.card}
      data-item={item.itemId}
      data-heat={heat}
      data-selected={isSelected || undefined}
      tabIndex={-1}
      aria-label={`${item.person}: ${item.suggestion}`}
    >
      <div className={classes.who}>
        <EmberMark heat={heat} size={44} label={STATE_WORDS[item.relationship.state]} />
        <div className={classes.names}>
          <Link to="/people/$personId" params={{ personId: item.personId }} className={classes.name}>
            <Foreign>{item.person}</Foreign>
          </Link>
          <Role title={item.title} organization={item.organization} />
        </div>
        <span className={classes.how}>
          <ChannelIcon size={17} stroke={1.7} aria-hidden />
          {CHANNEL_WORDS[item.channel]}
          <span className={classes.minutes}>{inHours(item.minutes)}</span>
        </span>
      </div>
      <p className={classes.suggestion} dir="auto">
        {item.suggestion}
      </p>
      <Reasons item={item} today={today} isOpen={isOpen} />
      <div className={classes.foot}>
        <span className={classes.objective}>
          {item.objective !== null && (
            <>
              <IconTargetArrow size={16} stroke={1.7} aria-hidden />
              <span className={classes.objectiveText} title={item.objective} dir="auto">
                {item.objective}
              </span>
            </>
          )}
        </span>
        <span className={classes.buttons}>
          <WhyButton about={item.person} isOpen={isOpen} onToggle={onToggleReasons} />
          <Button
            onClick={onDone}
            aria-label={`Done with ${item.person}`}
            leftSection={<IconCheck size={16} aria-hidden />}
          >
            Done
          </Button>
        </span>
      </div>
    </article>
  )
}
