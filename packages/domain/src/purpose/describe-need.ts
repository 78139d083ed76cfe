import type { Level } from '../title/index.ts'
import type { Need } from './purpose.ts'

const LEVEL_SINGULARS: Readonly<Record<Level, string>> = {
  training: 'trainee',
  entry: 'person',
  senior: 'senior person',
  manager: 'manager',
  director: 'director',
  vp: 'vice president',
  cxo: 'C-level executive',
  partner: 'partner',
  owner: 'owner',
}

/** People of a level, in words. */
export const LEVEL_PLURALS: Readonly<Record<Level, string>> = {
  training: 'trainees',
  entry: 'people',
  senior: 'senior people',
  manager: 'managers',
  director: 'directors',
  vp: 'vice presidents',
  cxo: 'C-level executives',
  partner: 'partners',
  owner: 'owners',
}

/** Levels that say nothing of "or above": the lowest, which everybody reaches, and the highest. */
const STANDS_ALONE: ReadonlySet<Level> = new Set(['training', 'entry', 'owner'])

type Described = Pick<Need, 'function' | 'level' | 'organization' | 'count'> &
  Partial<Pick<Need, 'industry' | 'place' | 'topic'>>

/**
 * A need in words: "3 directors or above in Purchasing at Halcyon Freight", or the person's name. An industry, a place
 * and a topic follow: "2 people in Legal, in the industry Banking, based in Rotterdam, who know GDPR".
 */
export const describeNeed = (need: Described, person: string | null): string => {
  if (person !== null) return person
  const level = need.level ?? 'entry'
  const who = need.count === 1 ? LEVEL_SINGULARS[level] : LEVEL_PLURALS[level]
  const orAbove = need.level === null || STANDS_ALONE.has(need.level) ? '' : ' or above'
  const where = need.function === null ? '' : ` in ${need.function}`
  const at = need.organization === null ? '' : ` at ${need.organization}`
  const further = [
    need.industry == null ? null : `in the industry ${need.industry}`,
    need.place == null ? null : `based in ${need.place}`,
    need.topic == null ? null : `who ${need.count === 1 ? 'knows' : 'know'} ${need.topic}`,
  ].filter((part) => part !== null)
  return [`${need.count} ${who}${orAbove}${where}${at}`, ...further].join(', ')
}
