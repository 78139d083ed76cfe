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
  const contact = learn(lessonsOf(days, day, CONTACT_QUESTION), CONTACT_PRIOR)
  const revival = learn(lessonsOf(days, day, REVIVAL_QUESTION), REVIVAL_PRIOR)
  return {
    source: contact.learnt ? 'learnt' : 'prior',
    examples: contact.learnt ? contact.rows : 0,
    contact: contact.weights,
    revival: revival.weights,
  }
}

export interface Lessons {
  /** Rows of `PERSONAL_SIZE` numbers. */
  readonly features: Float64Array
  readonly labels: Uint8Array
}

export interface PersonalQuestion {
  /** Days looked ahead. */
  readonly horizon: number
  /** Only people silent for at least this long are asked about. */
  readonly silence: number
}

export const CONTACT_QUESTION: PersonalQuestion = { horizon: CONTACT_HORIZON, silence: 0 }
export const REVIVAL_QUESTION: PersonalQuestion = { horizon: REVIVAL_HORIZON, silence: SILENT_DAYS }

/** People at dates before `today`, a horizon apart, and whether a contact followed. */
export const lessonsOf = (
  days: ContactDays,
  today: number,
  { horizon, silence }: PersonalQuestion,
): Lessons => {
  const people = days.offsets.length - 1
  const stride = Math.max(1, Math.ceil((people * MOST_SNAPSHOTS) / MOST_ROWS))
  const most = Math.ceil(people / stride) * MOST_SNAPSHOTS
  const features = new Float64Array((most + 1) * PERSONAL_SIZE)
  const labels = new Uint8Array(most)
  let rows = 0
  for (let back = 1; back <= MOST_SNAPSHOTS; back += 1) {
    // The horizon ends with yesterday: today is not over.
    const at = today - back * horizon
    const egoDays = egoDaysBefore(days, at)
    for (let person = back % stride; person < people; person += stride) {
      if (silenceAt(days, person, at) < silence) continue
      if (!writePersonalFeatures(days, person, at, egoDays, features, rows * PERSONAL_SIZE)) continue
      labels[rows] = silenceAt(days, person, at + horizon) <= horizon ? 1 : 0
      rows += 1
    }
  }
  return { features: features.slice(0, rows * PERSONAL_SIZE), labels: labels.slice(0, rows) }
}

const learn = ({ features, labels }: Lessons, prior: NormalPrior) => {
  const positives = labels.reduce((sum, label) => sum + label, 0)
  if (positives < FEWEST_POSITIVES) return { learnt: false, rows: labels.length, weights: prior.mean }
  return { learnt: true, rows: labels.length, weights: fitBayesianLogistic(features, labels, prior) }
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
