import { IconPinFilled, IconTargetArrow } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { CHANNEL_ICONS } from '../../ui/channel-icons.ts'
import { EmberMark, Foreign, Role } from '../../ui/index.ts'
import { CHANNEL_WORDS } from '../../words/channel.ts'
import { clockTime } from '../../words/dates.ts'
import { heatOf } from '../../words/ember.ts'
import { inHours } from '../../words/minutes.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import { CardActions, type CardActionsProps } from './card-actions.tsx'
import classes from './plan-card.module.css'
import { WhyPanel } from './why-panel.tsx'

interface PlanCardProps extends CardActionsProps {
  readonly isSelected: boolean
  /** Lets what is kept move again. */
  readonly onRelease: () => void
}

/** One thing to do: with whom, what, when, how, how long, what for, and in one line why. */
export const PlanCard = ({ isSelected, onRelease, ...actions }: PlanCardProps) => {
  const { item, isWhyOpen } = actions
  const heat = heatOf(item.relationship)
  return (
    <article
      className={classes.card}
      data-item={item.itemId}
      data-heat={heat}
      data-kept={item.state === 'agreed' || undefined}
      data-selected={isSelected || undefined}
      tabIndex={-1}
      aria-label={`${item.person}: ${item.suggestion}${item.state === 'agreed' ? '. Kept' : ''}`}
    >
      <EmberMark heat={heat} size={36} label={STATE_WORDS[item.relationship.state]} />
      <div className={classes.body}>
        <div className={classes.who}>
          <span className={classes.names}>
            <Link to="/people/$personId" params={{ personId: item.personId }} className={classes.name}>
              <Foreign>{item.person}</Foreign>
            </Link>
            <Role title={item.title} organization={item.organization} />
          </span>
          <How item={item} onRelease={onRelease} />
        </div>
        <p className={classes.suggestion} dir="auto">
          {item.suggestion}
        </p>
        {isWhyOpen && <WhyPanel item={item} today={actions.today} />}
        <div className={classes.foot}>
          <div className={classes.because}>
            {!isWhyOpen && (
              <p className={classes.why} dir="auto">
                {item.reasons[0]?.text}
              </p>
            )}
            <Objective statement={item.objective} />
          </div>
          <CardActions {...actions} />
        </div>
      </div>
    </article>
  )
}

const How = ({ item, onRelease }: Pick<PlanCardProps, 'item' | 'onRelease'>) => {
  const ChannelIcon = CHANNEL_ICONS[item.channel]
  return (
    <span className={classes.how}>
      {item.state === 'agreed' && (
        <button
          type="button"
          className={classes.kept}
          aria-label={`Kept: ${item.person}. Let it move again`}
          title="Kept. Press to let it move again"
          onClick={onRelease}
        >
          <IconPinFilled size={14} aria-hidden />
          Kept
        </button>
      )}
      {item.startsAt !== null && <time className={classes.time}>{clockTime(item.startsAt)}</time>}
      <span className={classes.channel}>
        <ChannelIcon size={17} stroke={1.7} aria-hidden />
        {CHANNEL_WORDS[item.channel]}
      </span>
      <span className={classes.minutes}>{inHours(item.minutes)}</span>
    </span>
  )
}

const Objective = ({ statement }: { readonly statement: string | null }) =>
  statement === null ? null : (
    <span className={classes.objective}>
      <IconTargetArrow size={16} stroke={1.7} aria-hidden />
      <span className={classes.objectiveText} title={statement} dir="auto">
        {statement}
      </span>
    </span>
  )
