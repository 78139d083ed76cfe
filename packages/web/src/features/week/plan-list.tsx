import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { Plan, PlanItem } from '../../api/index.ts'
import { useKeys } from '../../ui/index.ts'
import { PickDateDialog } from './pick-date-dialog.tsx'
import { PlanCard } from './plan-card.tsx'
import { DayOfPlan } from './plan-day.tsx'
import { byDay } from './plan-days.ts'
import classes from './plan-list.module.css'
import { SkipDialog } from './skip-dialog.tsx'
import { useCardCursor } from './use-card-cursor.ts'
import type { Decisions } from './use-decisions.ts'
import { useFoldedDays } from './use-folded-days.ts'

interface PlanListProps {
  readonly plan: Plan
  readonly decisions: Decisions
}

/** What is open about one card: its reasons stay open while another is put off. */
interface Asked {
  readonly about: 'later' | 'date' | 'skip'
  readonly item: PlanItem
}

const isOnControl = (event: KeyboardEvent) =>
  event.target instanceof HTMLElement && ['A', 'BUTTON'].includes(event.target.tagName)

/** The week's cards by day, walked and decided on by single keys as well as by their buttons. */
export const PlanList = ({ plan, decisions }: PlanListProps) => {
  const days = byDay(plan.items)
  const items = days.flatMap((day) => day.items)
  const list = useRef<HTMLDivElement>(null)
  const { selected, move, select } = useCardCursor(list, items)
  const foldOf = useFoldedDays(
    days.map(({ date }) => date),
    selected?.day,
  )
  const [openWhy, setOpenWhy] = useState<string | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const navigate = useNavigate()

  const toggleWhy = (itemId: string) => setOpenWhy((open) => (open === itemId ? null : itemId))
  const close = () => setAsked(null)
  const ask = (about: Asked['about'], item: PlanItem) => {
    select(item.itemId)
    setAsked({ about, item })
  }
  const onSelected = (act: (item: PlanItem) => void) => (event: KeyboardEvent) => {
    if (selected === undefined) return
    event.preventDefault()
    act(selected)
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    d: onSelected(decisions.done),
    s: onSelected((item) => ask('later', item)),
    x: onSelected((item) => ask('skip', item)),
    w: onSelected((item) => toggleWhy(item.itemId)),
    u: decisions.undoLast,
    a: decisions.keep,
    enter: (event) => {
      if (selected === undefined || isOnControl(event)) return
      void navigate({ to: '/people/$personId', params: { personId: selected.personId } })
    },
  })

  return (
    <div ref={list} className={classes.days}>
      {days.map((day) => (
        <DayOfPlan key={day.date} day={day} today={plan.today} fold={foldOf(day.date)}>
          {day.items.map((item) => (
            <PlanCard
              key={item.itemId}
              item={item}
              today={plan.today}
              isSelected={item.itemId === selected?.itemId}
              isWhyOpen={item.itemId === openWhy}
              isLaterOpen={asked?.about === 'later' && asked.item.itemId === item.itemId}
              onToggleWhy={() => toggleWhy(item.itemId)}
              onToggleLater={(isOpen) => (isOpen ? setAsked({ about: 'later', item }) : close())}
              onLater={(until) => decisions.later(item, until)}
              onPickDate={() => setAsked({ about: 'date', item })}
              onSkip={() => setAsked({ about: 'skip', item })}
              onRelease={() => decisions.release(item)}
              onDone={() => decisions.done(item)}
            />
          ))}
        </DayOfPlan>
      ))}
      {items.length === 0 && plan.done.length > 0 && (
        <p className={classes.finished}>All that was planned for this week is done. Well spent.</p>
      )}
      {asked?.about === 'skip' && (
        <SkipDialog
          name={asked.item.person}
          onClose={close}
          onSkip={(because, note) => {
            close()
            decisions.skip(asked.item, because, note)
          }}
        />
      )}
      {asked?.about === 'date' && (
        <PickDateDialog
          name={asked.item.person}
          today={plan.today}
          onClose={close}
          onPick={(until) => {
            close()
            decisions.later(asked.item, until)
          }}
        />
      )}
    </div>
  )
}
