import type { Met } from '../driveby/index.ts'
import { addDays } from '../plain-date.ts'
import { type ReviewContact, tallyContacts } from './contacts.ts'
import type { Part } from './figure.ts'
import { followedUpIn2Days } from './follow-up-48.ts'
import { giveAndAsk } from './give-and-ask.ts'
import { isWithin, type Span } from './period.ts'
import type { ReviewRecord } from './record.ts'
import { stagesOf } from './yield.ts'

/** What one week held. */
export interface ReviewWeek extends Span {
  readonly oneToOne: number
  readonly withOthers: number
  readonly people: number
  readonly given: number
  readonly asked: number
  readonly followUp: Part
  readonly introductionsMade: number
  readonly opportunities: number
  readonly outcomes: number
  readonly steps: number
}

/** A quarter. */
export const WEEKS = 13

/** The thirteen weeks that end with the period, oldest first: seven days each, whatever the calendar calls them. */
export const reviewWeeks = (
  { period, driveBy, health, entries, introductions, outcomes, steps }: ReviewRecord,
  met: readonly Met[],
  contacts: readonly ReviewContact[],
): readonly ReviewWeek[] =>
  Array.from({ length: WEEKS }, (_, at): ReviewWeek => {
    const to = addDays(period.to, -7 * (WEEKS - 1 - at))
    const span = { from: addDays(to, -6), to }
    const { oneToOne, withOthers, people } = tallyContacts(contacts, span)
    const { given, asked } = giveAndAsk(entries, span)
    const { stages } = stagesOf(introductions, outcomes, { ...period, ...span })
    const countOf = (stage: string) => stages.find((each) => each.stage === stage)?.value ?? 0
    return {
      ...span,
      oneToOne,
      withOthers,
      people,
      given,
      asked,
      followUp: followedUpIn2Days(met, health.followUps, driveBy, span),
      introductionsMade: countOf('made'),
      opportunities: countOf('opportunity'),
      outcomes: countOf('outcome'),
      steps: steps
        .filter(({ madeOn }) => isWithin(madeOn, span))
        .reduce((sum, { amount }) => sum + amount, 0),
    }
  })
