import type { PlanItem } from '../../api/index.ts'
import { Facts, ReasonList } from '../../ui/reasons/index.ts'
import { longDate, timeAgo } from '../../words/dates.ts'
import { STATE_MEANINGS, STATE_WORDS } from '../../words/relationship.ts'

interface ReasonsProps {
  readonly item: PlanItem
  readonly today: string
  readonly isOpen: boolean
}

/** Reasons read at a glance; the rest shows with their facts. The plan gives the weightiest first. */
const AT_A_GLANCE = 3

/** Why this person, this week: each reason in words, and opened, the facts it is made of. */
export const Reasons = ({ item, today, isOpen }: ReasonsProps) => {
  const { state, strength, lastContactOn } = item.relationship
  return (
    <ReasonList reasons={item.reasons} isOpen={isOpen} atAGlance={AT_A_GLANCE}>
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
  )
}
