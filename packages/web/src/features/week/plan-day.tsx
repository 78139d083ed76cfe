import { IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { dayAndMonth, dayName } from '../../words/dates.ts'
import { counted, inHours } from '../../words/minutes.ts'
import classes from './plan-day.module.css'
import type { PlanDay } from './plan-days.ts'

interface PlanDayProps {
  readonly day: PlanDay
  readonly today: string
  /** Null where days do not fold: there is room for all of them. */
  readonly fold: { readonly isOpen: boolean; readonly onToggle: () => void } | null
  readonly children: ReactNode
}

/** One day of the week: its name, how much it holds, and its cards, folded away where there is little room. */
export const DayOfPlan = ({ day: { date, items }, today, fold, children }: PlanDayProps) => {
  const cards = useId()
  const name = date === today ? 'Today' : dayName(date)
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0)
  const holds = `${counted(items.length, 'thing', 'things')}, ${inHours(minutes)}`
  const isOpen = fold?.isOpen ?? true
  return (
    <section className={classes.day} aria-label={dayName(date)}>
      <h2 className={classes.name} data-today={date === today || undefined}>
        {name}
        <span className={classes.date}>
          {dayAndMonth(date)} · {holds}
        </span>
        {fold !== null && (
          <button
            type="button"
            className={classes.fold}
            aria-expanded={fold.isOpen}
            aria-controls={cards}
            aria-label={`What is in ${dayName(date)}`}
            onClick={fold.onToggle}
          >
            <IconChevronDown size={18} data-open={fold.isOpen || undefined} aria-hidden />
          </button>
        )}
      </h2>
      <div id={cards} className={classes.cards} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  )
}
