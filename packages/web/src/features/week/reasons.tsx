import type { PlanItem } from '../../api/index.ts'
import { Facts, ReasonList } from '../../ui/reasons/index.ts'
import { longDate, timeAgo } from '../../words/dates.ts'
import { STATE_MEANINGS, STATE_WORDS } from '../../words/relationship.ts'

/** Why this person, this week: each reason in words, with the facts it is made of. */
export const Reasons = ({ item, today }: { readonly item: PlanItem; readonly today: string }) => {
  const { state, strength, lastContactOn } = item.relationship
  return (
    <ReasonList reasons={item.reasons} isOpen atAGlance={item.reasons.length}>
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
