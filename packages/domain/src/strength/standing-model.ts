import { type ContactModel, learnContactModel } from '../forecast/index.ts'
import type { ContactLog } from './contact-log.ts'
import { type HalfLives, STATED_HALF_LIVES } from './half-lives.ts'
import { learnHalfLives } from './learn-half-lives.ts'

/** What is learnt of how the user keeps in touch, with everybody; plain JSON. */
export interface StandingModel {
  readonly halfLives: HalfLives
  readonly contact: ContactModel
}

/** Learns from contacts before `day` only (`YYYY-MM-DD`): that day itself is not over. */
export const learnStandingModel = (log: ContactLog, day: string): StandingModel => ({
  halfLives: learnHalfLives(log, day),
  contact: learnContactModel(log, day),
})

/** The stated priors: what holds before a history has taught better. */
export const statedStandingModel = (day: string): StandingModel => ({
  halfLives: STATED_HALF_LIVES,
  contact: learnContactModel(NO_CONTACTS, day),
})

export const NO_CONTACTS: ContactLog = {
  offsets: new Int32Array(1),
  at: new Float64Array(0),
  direction: new Uint8Array(0),
  channel: new Uint8Array(0),
  others: new Uint8Array(0),
  isInvitation: new Uint8Array(0),
}
