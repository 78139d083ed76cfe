import type { History } from '../history/history.ts'
import { createDecayBank } from './decay-bank.ts'
import { NEVER } from './tie-memory.ts'

/** Half-lives of what a person does with everybody, in horizons. */
export const PERSON_HALF_LIVES = [0.1, 0.25, 1, 4] as const
export const EVENT_HALF_LIVES = [1, 4] as const
/** Revivals that a person's own rate is weighed against: most people have seen none. */
const PRIOR_REVIVALS = 3

export interface PersonMemory extends ReturnType<typeof createPersonMemory> {}

/** What each person has done up to now, with whomever. `horizon` in days is the unit of all half-lives. */
export const createPersonMemory = ({ people }: History, horizon: number) => {
  const moments = () => new Float64Array(people).fill(NEVER)
  const counts = () => new Int32Array(people)
  const lastDay = new Int32Array(people).fill(-1e9)
  const silentTime = new Float64Array(people)
  const everybody = { revivals: 0, silentTime: 0 }
  const memory = {
    /** Contact days, each tie's counted. */
    days: createDecayBank(people, PERSON_HALF_LIVES),
    /** Those on which they themselves spoke. */
    sent: createDecayBank(people, PERSON_HALF_LIVES),
    /** Days with anybody, each counted once. */
    active: createDecayBank(people, PERSON_HALF_LIVES),
    newTies: createDecayBank(people, EVENT_HALF_LIVES),
    revived: createDecayBank(people, EVENT_HALF_LIVES),
    lastAt: moments(),
    lastSentAt: moments(),
    /** When they last came back after half a horizon without anybody. */
    backAt: moments(),
    ties: counts(),
    dayCount: counts(),
    /** Ties with two contact days or more. */
    lastingTies: counts(),
    revivals: counts(),
  }
  const seen = (person: number, at: number, event: PersonEvent) => {
    const time = at / horizon
    if (event.isNewTie) {
      increase(memory.ties, person)
      memory.newTies.add(person, time, 1)
    }
    if (event.isRevival) {
      increase(memory.revivals, person)
      memory.revived.add(person, time, 1)
      everybody.revivals += 1
    }
    if (event.isNewDay) {
      memory.days.add(person, time, 1)
      increase(memory.dayCount, person)
    }
    if (event.isSecondDay) increase(memory.lastingTies, person)
    if (event.isSpeaking) {
      if (event.isNewDayOfSide) memory.sent.add(person, time, 1)
      memory.lastSentAt[person] = at
    }
    const before = memory.lastAt[person] as number
    if (before !== NEVER && at - before > horizon / 2) memory.backAt[person] = at
    const day = Math.floor(at)
    if (lastDay[person] !== day) {
      lastDay[person] = day
      memory.active.add(person, time, 1)
    }
    memory.lastAt[person] = at
  }
  return {
    ...memory,
    seen,
    /** So much more time, in horizons, one of the person's ties has stayed silent. */
    stayedSilent: (person: number, time: number) => {
      silentTime[person] = (silentTime[person] as number) + time
      everybody.silentTime += time
    },
    /** Revivals for each silent tie and horizon, drawn towards everybody's (empirical Bayes, Robbins 1956). */
    revivalRate: (person: number): number => {
      const usual = (everybody.revivals + 0.5) / (everybody.silentTime + 5)
      const weight = PRIOR_REVIVALS / usual
      return (
        ((memory.revivals[person] as number) + PRIOR_REVIVALS) / ((silentTime[person] as number) + weight)
      )
    },
  }
}

export interface PersonEvent {
  readonly isNewTie: boolean
  readonly isRevival: boolean
  readonly isNewDay: boolean
  readonly isSecondDay: boolean
  readonly isNewDayOfSide: boolean
  readonly isSpeaking: boolean
}

const increase = (counts: Int32Array, index: number) => {
  counts[index] = (counts[index] as number) + 1
}
