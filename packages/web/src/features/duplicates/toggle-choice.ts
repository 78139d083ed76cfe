import { compareSides } from './compare-sides.ts'
import type { ChoiceField, Pair } from './pair.ts'

/** Shows the other side's value, or the first one's again; where there is nothing to choose, nothing changes. */
export const toggleChoice = (
  taken: ReadonlySet<ChoiceField>,
  field: ChoiceField,
  people: Pair['people'],
): ReadonlySet<ChoiceField> => {
  if (!compareSides(people).some((row) => row.choice === field)) return taken
  const others = [...taken].filter((each) => each !== field)
  return new Set(taken.has(field) ? others : [...others, field])
}
