import type { Level } from '../title/index.ts'
import type { Need } from './purpose.ts'

const ONE: Readonly<Record<Level, string>> = {
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

const MANY: Readonly<Record<Level, string>> = {
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

/** A need in words: "3 directors or above in Purchasing at Halcyon Freight", or the person's name. */
export const describeNeed = (
  need: Pick<Need, 'function' | 'level' | 'organization' | 'count'>,
  person: string | null,
): string => {
  if (person !== null) return person
  const level = need.level ?? 'entry'
  const who = need.count === 1 ? ONE[level] : MANY[level]
  const orAbove =
    need.level !== null && need.level !== 'entry' && need.level !== 'training' ? ' or above' : ''
  const where = need.function === null ? '' : ` in ${need.function}`
  const at = need.organization === null ? '' : ` at ${need.organization}`
  return `${need.count} ${who}${orAbove}${where}${at}`
}
