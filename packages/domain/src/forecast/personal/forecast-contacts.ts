import { toDayNumber } from '../../plain-date.ts'
import type { ContactLog } from '../../strength/contact-log.ts'
import { scoreOf, sigmoid } from '../learner/bayesian-logistic.ts'
import { contactDaysOf } from './contact-days.ts'
import { CONTACT_HORIZON, type ContactModel, SILENT_DAYS } from './contact-model.ts'
import { silenceAt } from './learn-contact-model.ts'
import { egoDaysBefore, PERSONAL_SIZE, writePersonalFeatures } from './personal-features.ts'

export interface Forecast {
  /** Per person: probability of any contact within 30 days, 0 without any evidence. */
  readonly p30: Float64Array
  /** Per person: expected days to the next contact; infinite where nothing tells. */
  readonly expectedDays: Float64Array
  /** Per person: for a tie silent for 90 days, the chance that it comes alive within 90 more; NaN for others and without evidence. */
  readonly pRevive: Float64Array
}

/** Who will be in touch, from contacts up to and including `today` (`YYYY-MM-DD`). Linear in people and contacts. */
export const forecastContacts = (log: ContactLog, today: string, model: ContactModel): Forecast => {
  const morning = toDayNumber(today) + 1
  const days = contactDaysOf(log, morning - 1)
  const people = days.offsets.length - 1
  const p30 = new Float64Array(people)
  const expectedDays = new Float64Array(people).fill(Number.POSITIVE_INFINITY)
  const pRevive = new Float64Array(people).fill(Number.NaN)
  const egoDays = egoDaysBefore(days, morning)
  const row = new Float64Array(PERSONAL_SIZE)
  for (let person = 0; person < people; person += 1) {
    if (!writePersonalFeatures(days, person, morning, egoDays, row, 0)) continue
    const chance = sigmoid(scoreOf(row, 0, model.contact))
    p30[person] = chance
    // As if contact were equally likely on each of the days: the mean of the exponential with this chance.
    expectedDays[person] = CONTACT_HORIZON / -Math.log1p(-Math.min(chance, 1 - 1e-9))
    if (silenceAt(days, person, morning) >= SILENT_DAYS) {
      pRevive[person] = sigmoid(scoreOf(row, 0, model.revival))
    }
  }
  return { p30, expectedDays, pRevive }
}
