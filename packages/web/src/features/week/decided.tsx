import type { Plan } from '../../api/index.ts'
import { dayAndMonth, dayName } from '../../words/dates.ts'
import { AsidePart, PersonLine, TakeBack } from './aside-part.tsx'
import { skipLabel } from './skip-words.ts'

interface DecidedProps {
  readonly plan: Plan
  readonly onTakeBack: (itemId: string) => void
}

/** What was put off or skipped this week, with the reason; taken back, it may come up again. */
export const Decided = ({ plan, onTakeBack }: DecidedProps) => {
  const decided = plan.decided.filter(({ state }) => state !== 'done')
  if (decided.length === 0) return null
  return (
    <AsidePart title="Put off or skipped">
      {decided.map((item) => (
        <PersonLine
          key={item.itemId}
          personId={item.personId}
          person={item.person}
          actions={<TakeBack person={item.person} onTakeBack={() => onTakeBack(item.itemId)} />}
        >
          {item.until === null
            ? skipLabel(item.because ?? 'other')
            : `Until ${dayName(item.until)} ${dayAndMonth(item.until)}`}
          {item.note !== null && <span dir="auto">: {item.note}</span>}
        </PersonLine>
      ))}
    </AsidePart>
  )
}
