import { addDays } from '../../plain-date.ts'
import { plainText } from '../../words/index.ts'
import type { PlanInput, Reason } from '../plan.ts'
import type { Aim } from './aim.ts'

/**
 * What a word with one of the chosen few is worth beside an objective in focus: a little less, so that somebody who
 * serves both is planned for the objective. A judgement.
 */
const CHOSEN_WEIGHT = 0.9
/** Turning to one of the chosen few is worth this many times as much, whatever for: their first claim. A judgement. */
const CHOSEN_FACTOR = 1.5
/** Days after a contact before they are turned to for their own sake: a word a month with 25 takes half of three hours a week. */
const CHOSEN_REST_DAYS = 30
/** Longest reason that is shown, in characters: what one reads at a glance. */
const LONGEST_REASON = 140

type Chosen = Pick<PlanInput, 'chosen'>

/** First claim on the week: people chosen for what they did, a month after the last word, whatever else is aimed at. */
export const chosenAims = ({ chosen, today }: Chosen & Pick<PlanInput, 'today'>): readonly Aim[] => {
  if (chosen === undefined || chosen.size === 0) return []
  const restFrom = addDays(today, -CHOSEN_REST_DAYS)
  return [
    {
      key: 'chosen',
      objective: null,
      network: null,
      weight: CHOSEN_WEIGHT,
      isFocused: false,
      servedShare: 0,
      isSpare: false,
      isOwedOnly: false,
      fit: ({ person, relationship: { lastContactOn, awaitingSince } }) => {
        if (!chosen.has(person.personId)) return null
        const isDue = lastContactOn === null || lastContactOn < restFrom || awaitingSince !== null
        // Chosen by name: neither their number at one organization nor a missing history speaks against them.
        return isDue ? { degree: 1, isOrganizationAsked: true, isPersonAsked: true } : null
      },
      explain: () => [],
    },
  ]
}

export const firstClaimOf = ({ chosen }: Chosen, personId: string): number =>
  chosen?.has(personId) === true ? CHOSEN_FACTOR : 1

/** Why they are among the chosen few; null of others. */
export const chosenReason = ({ chosen }: Chosen, personId: string): Reason | null => {
  const reason = chosen?.get(personId)
  return reason === undefined
    ? null
    : { kind: 'chosen', text: `One of your chosen few: ${plainText(reason, LONGEST_REASON)}` }
}
