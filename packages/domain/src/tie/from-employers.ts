import { toDayNumber } from '../plain-date.ts'
import { faded } from './fade.ts'
import type { PositionRecord } from './records.ts'
import type { TieFact } from './tie.ts'
import { EMPLOYER } from './weights.ts'

/**
 * Ties between people who were at one organization on the same days: inferred, weaker the larger it is, the shorter
 * they overlapped and the longer ago. Quadratic in the people of one organization, of whom at most 60 count.
 */
export const tiesFromEmployers = (
  positions: readonly PositionRecord[],
  today: string,
  add: (a: number, b: number, fact: TieFact) => void,
): void => {
  const byOrganization = Map.groupBy(positions, ({ organizationId }) => organizationId)
  for (const held of byOrganization.values()) {
    if (new Set(held.map(({ person }) => person)).size > EMPLOYER.crowd) continue
    held.forEach((one, index) => {
      for (const other of held.slice(index + 1)) {
        const fact = one.person === other.person ? null : overlapOf(one, other, today)
        if (fact !== null) add(one.person, other.person, fact)
      }
    })
  }
}

const overlapOf = (one: PositionRecord, other: PositionRecord, today: string): TieFact | null => {
  const since = latest(one.startedOn, other.startedOn)
  const until = earliest(one.finishedOn ?? today, other.finishedOn ?? today)
  const days = toDayNumber(until) - toDayNumber(since)
  if (days <= 0) return null
  const base = one.size === null ? EMPLOYER.unknownSize : EMPLOYER.bySize[one.size]
  return {
    kind: 'employer',
    probability: base * Math.min(1, days / EMPLOYER.fullDays) * faded(until, today, EMPLOYER.halfLife),
    recorded: false,
    count: 1,
    on: until,
    since,
    about: one.organization,
  }
}

const latest = (a: string, b: string): string => (a > b ? a : b)
const earliest = (a: string, b: string): string => (a < b ? a : b)
