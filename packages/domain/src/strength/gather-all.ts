import { toDayNumber } from '../plain-date.ts'
import { contactAt, dayOf } from './contact.ts'
import type { ContactLog } from './contact-log.ts'
import { fullDepth } from './depth.ts'
import { type Evidence, gatherEvidence, type Weighing, withContact } from './evidence.ts'
import type { HalfLives } from './half-lives.ts'

/** The evidence of everybody in a log, up to and including a day. */
export interface GatheredEvidence {
  readonly log: ContactLog
  readonly today: string
  readonly halfLives: HalfLives
  /** In the order of the log. */
  readonly evidence: readonly Evidence[]
}

/** What was gathered before, and where each of the people stood in that log; -1 for nowhere. */
interface Before {
  readonly gathered: GatheredEvidence
  readonly placeOf: (person: number) => number
}

/**
 * Gathers the evidence of everybody. What was gathered before is kept for people of whom nothing changed, and grows by
 * the contacts that came after all others; the rest is gathered again. The same as without `before`.
 */
export const gatherAll = (
  log: ContactLog,
  today: string,
  halfLives: HalfLives,
  before: Before | null = null,
): GatheredEvidence => {
  const day = toDayNumber(today)
  const weighing = { halfLives, depth: fullDepth }
  const isOfUse =
    before !== null && before.gathered.today === today && isSame(before.gathered.halfLives, halfLives)
  const people = Math.max(0, log.offsets.length - 1)
  const evidence = Array.from({ length: people }, (_, person) => {
    const kept = isOfUse ? grown(log, person, before, day, weighing) : null
    return kept ?? gatherEvidence(log, person, day, weighing)
  })
  return { log, today, halfLives, evidence }
}

const isSame = (a: HalfLives, b: HalfLives): boolean =>
  a === b || Object.entries(a).every(([channel, days]) => b[channel as keyof HalfLives] === days)

/** Null where what was known is no beginning of what is known now. */
const grown = (
  log: ContactLog,
  person: number,
  { gathered, placeOf }: Before,
  today: number,
  weighing: Weighing,
): Evidence | null => {
  const place = placeOf(person)
  if (place < 0) return null
  const from = gathered.log.offsets[place] ?? 0
  const known = (gathered.log.offsets[place + 1] ?? from) - from
  const start = log.offsets[person] ?? 0
  const end = log.offsets[person + 1] ?? start
  if (known > end - start) return null
  for (let step = 0; step < known; step += 1) {
    if (!isSameContact(gathered.log, from + step, log, start + step)) return null
  }
  let evidence: Evidence | null = gathered.evidence[place] ?? null
  for (let entry = start + known; entry < end && evidence !== null; entry += 1) {
    const day = dayOf(log.at[entry] ?? Number.NaN)
    if (day !== null && day <= today) evidence = withContact(evidence, contactAt(log, entry), weighing)
  }
  return evidence
}

const isSameContact = (a: ContactLog, i: number, b: ContactLog, j: number): boolean =>
  Object.is(a.at[i], b.at[j]) &&
  a.direction[i] === b.direction[j] &&
  a.channel[i] === b.channel[j] &&
  a.others[i] === b.others[j] &&
  a.isInvitation[i] === b.isInvitation[j]
