import { toDayNumber } from '../../plain-date.ts'
import type { ContactLog } from '../../strength/contact-log.ts'
import { fitBayesianLogistic, type NormalPrior } from '../learner/bayesian-logistic.ts'
import { type ContactDays, contactDaysOf } from './contact-days.ts'
import { CONTACT_HORIZON, type ContactModel, REVIVAL_HORIZON, SILENT_DAYS } from './contact-model.ts'
import { egoDaysBefore, PERSONAL_SIZE, writePersonalFeatures } from './personal-features.ts'
import { CONTACT_PRIOR, REVIVAL_PRIOR } from './priors.ts'

/** Snapshots looked back at, at most, a horizon apart: older habits say little of today's. */
const MOST_SNAPSHOTS = 24
/** Rows to learn from at most; past them every n-th person is taken. Keeps learning within a second or so. */
const MOST_ROWS = 40_000
/** Positive rows below which the stated priors stand as they are: too few to tell a habit from chance. */
const FEWEST_POSITIVES = 10

/** Learns from snapshots of the log before `today` where there is enough, else gives the stated priors. */
export const learnContactModel = (log: ContactLog, today: string): ContactModel => {
  const day = toDayNumber(today)
  const days = contactDaysOf(log, day)
  const contact = learn(days, day, { horizon: CONTACT_HORIZON, silence: 0 }, CONTACT_PRIOR)
  const revival = learn(days, day, { horizon: REVIVAL_HORIZON, silence: SILENT_DAYS }, REVIVAL_PRIOR)
  return {
    source: contact.learnt ? 'learnt' : 'prior',
    examples: contact.learnt ? contact.rows : 0,
    contact: contact.weights,
    revival: revival.weights,
  }
}

interface Question {
  readonly horizon: number
  /** Only people silent for at least this long are asked about. */
  readonly silence: number
}

const learn = (days: ContactDays, today: number, { horizon, silence }: Question, prior: NormalPrior) => {
  const people = days.offsets.length - 1
  const stride = Math.max(1, Math.ceil((people * MOST_SNAPSHOTS) / MOST_ROWS))
  const features = new Float64Array(Math.ceil(people / stride) * MOST_SNAPSHOTS * PERSONAL_SIZE)
  const labels = new Uint8Array(Math.ceil(people / stride) * MOST_SNAPSHOTS)
  let rows = 0
  let positives = 0
  for (let back = 1; back <= MOST_SNAPSHOTS; back += 1) {
    // The horizon ends with yesterday: today is not over.
    const at = today - back * horizon
    const egoDays = egoDaysBefore(days, at)
    for (let person = back % stride; person < people; person += stride) {
      if (!writePersonalFeatures(days, person, at, egoDays, features, rows * PERSONAL_SIZE)) continue
      if (silenceAt(days, person, at) < silence) continue
      const isPositive = hasContact(days, person, at, at + horizon)
      labels[rows] = isPositive ? 1 : 0
      if (isPositive) positives += 1
      rows += 1
    }
  }
  if (positives < FEWEST_POSITIVES) return { learnt: false, rows, weights: prior.mean }
  const weights = fitBayesianLogistic(
    features.subarray(0, rows * PERSONAL_SIZE),
    labels.subarray(0, rows),
    prior,
  )
  return { learnt: true, rows, weights }
}

/** Days from the last contact before the morning of `at`; infinite without one. */
export const silenceAt = (days: ContactDays, person: number, at: number): number => {
  for (
    let entry = (days.offsets[person + 1] as number) - 1;
    entry >= (days.offsets[person] as number);
    entry -= 1
  ) {
    const day = days.day[entry] as number
    if (day < at) return at - day
  }
  return Number.POSITIVE_INFINITY
}

const hasContact = (days: ContactDays, person: number, from: number, before: number): boolean => {
  for (
    let entry = (days.offsets[person + 1] as number) - 1;
    entry >= (days.offsets[person] as number);
    entry -= 1
  ) {
    const day = days.day[entry] as number
    if (day < from) return false
    if (day < before) return true
  }
  return false
}
