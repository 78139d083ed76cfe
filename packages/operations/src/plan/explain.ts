import { type Barrier, type LeftOut, type PlanItem, weekdayInWords } from '@rapport/domain'
import type { ComposedWeek } from './compose.ts'

/** Why an item is in the week, and what it cost others. */
export const explainItem = (item: PlanItem, week: ComposedWeek) => ({
  itemId: item.itemId,
  personId: item.personId,
  person: item.person,
  isPlanned: true,
  suggestion: item.suggestion,
  reasons: [...item.reasons],
  displaced: [...item.displaced],
  limits: bindingLimits(week),
  change:
    item.state === 'agreed'
      ? 'You agreed to it, so it stays; take that back, and it competes again.'
      : 'Skip it with a reason, or put it off, and its time goes to the next best.',
})

/** Why somebody is not in the week, and what would have to change. */
export const explainLeftOut = (left: LeftOut, week: ComposedWeek) => ({
  itemId: left.itemId,
  personId: left.personId,
  person: left.person,
  isPlanned: false,
  suggestion: null,
  reasons: [{ kind: left.limit, text: left.reason }],
  displaced: [],
  limits: bindingLimits(week),
  change: WHAT_WOULD_CHANGE[left.limit],
})

const WHAT_WOULD_CHANGE: Readonly<Record<Barrier, string>> = {
  minutes: 'More hours for the week, or an item less.',
  day: 'More minutes a day, or a day with more room.',
  channel: 'More minutes for this channel, or another way to reach them.',
  'first-conversations': 'Another week: first conversations have a third of each at most.',
  'new-contacts': 'Settle what you promised to follow up on; then there is room for new people.',
  organization: 'Another week, or a need that asks for people of this organization.',
  worth: 'Make the purpose they serve one of your three in focus, or name them in a need.',
  rest: 'Time, or a word from them.',
  decided: 'Take back what you decided about them.',
}

/** The limits that have nothing to spare. */
const bindingLimits = (week: ComposedWeek) => {
  const { hours, minutes, doneMinutes, items, limits } = week
  const left = hours * 60 - minutes - doneMinutes
  const shortest = Math.min(...items.map((item) => item.minutes), SHORTEST)
  const perDay = [...Map.groupBy(items, ({ day }) => day)].filter(
    ([, ofDay]) => ofDay.reduce((sum, item) => sum + item.minutes, 0) + shortest > limits.minutesPerDay,
  )
  const asks = items.filter(({ isAsk }) => isAsk).length
  return [
    ...(left < shortest
      ? [{ limit: 'minutes', text: `The ${hours} hours of the week are full: ${left} minutes are left` }]
      : []),
    ...perDay.map(([day]) => ({
      limit: 'day',
      text: `${weekdayInWords(day)} holds its ${limits.minutesPerDay} minutes`,
    })),
    ...(asks > 0 && asks >= limits.mostAsks
      ? [{ limit: 'asks', text: `You ask something of ${asks} at most, and that many are in the week` }]
      : []),
  ]
}

/** The shortest thing to do, in minutes. */
const SHORTEST = 5
