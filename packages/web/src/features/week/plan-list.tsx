import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Plan } from '../../api/index.ts'
import { useKeys } from '../../ui/index.ts'
import { moveCursor } from '../../words/cursor.ts'
import { dayAndMonth, dayName } from '../../words/dates.ts'
import { PlanCard } from './plan-card.tsx'
import { byDay, inReadingOrder } from './plan-days.ts'
import classes from './plan-list.module.css'
import { useDone } from './use-done.ts'

/** The week's cards by day. `j` and `k` move, `d` is done, `w` opens the reasons, Enter the person. */
export const PlanList = ({ plan }: { readonly plan: Plan }) => {
  const items = inReadingOrder(plan.items)
  const [cursor, setCursor] = useState(-1)
  const [openReasons, setOpenReasons] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const { markDone } = useDone()
  const selected = items[Math.min(cursor, items.length - 1)]

  useEffect(() => {
    if (selected === undefined) return
    // Focus, not only a frame: a screen reader must hear where the cursor is.
    list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(selected.itemId)}"]`)?.focus()
  }, [selected?.itemId, selected])

  const toggleReasons = (itemId: string) => setOpenReasons((open) => (open === itemId ? null : itemId))
  const isOnControl = (event: KeyboardEvent) =>
    event.target instanceof HTMLElement && ['A', 'BUTTON'].includes(event.target.tagName)
  useKeys({
    j: () => setCursor((at) => moveCursor(at, 1, items.length)),
    k: () => setCursor((at) => moveCursor(at, -1, items.length)),
    d: () => selected !== undefined && markDone(selected),
    w: () => selected !== undefined && toggleReasons(selected.itemId),
    enter: (event) => {
      if (selected === undefined || isOnControl(event)) return
      void navigate({ to: '/people/$personId', params: { personId: selected.personId } })
    },
  })

  return (
    <div ref={list} className={classes.days}>
      {byDay(plan.items).map((day) => (
        <section key={day.date} className={classes.day} aria-label={dayName(day.date)}>
          <h2 className={classes.name} data-today={day.date === plan.today || undefined}>
            {day.date === plan.today ? 'Today' : dayName(day.date)}
            <span className={classes.date}>{dayAndMonth(day.date)}</span>
          </h2>
          <div className={classes.cards}>
            {day.items.map((item) => (
              <PlanCard
                key={item.itemId}
                item={item}
                today={plan.today}
                isSelected={item.itemId === selected?.itemId}
                isOpen={item.itemId === openReasons}
                onToggleReasons={() => toggleReasons(item.itemId)}
                onDone={() => markDone(item)}
              />
            ))}
          </div>
        </section>
      ))}
      {items.length === 0 && plan.done.length > 0 && (
        <p className={classes.finished}>All that was planned for this week is done. Well spent.</p>
      )}
    </div>
  )
}
