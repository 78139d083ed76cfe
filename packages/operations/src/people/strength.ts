import { knownBy, ok, type PersonFacts, type Relationship, relationships } from '@rapport/domain'
import { z } from 'zod'
import { readOperation } from '../operation.ts'
import { plainDate } from '../schema/common.ts'
import { standingRow } from '../schema/standing.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** Rows at most that one may ask for: far above any network. */
const MOST_ROWS = 1_000_000

export const listStrengths = readOperation({
  name: 'people.strength',
  summary: 'List how you stand with everybody, by who will most likely be in touch within 30 days.',
  description:
    'As of an earlier day nothing that came after it is seen, neither by the numbers nor by what they are learnt from; favors are on record without their days and do not count for the past. Whoever was not known by then is left out.',
  route: 'GET /strength',
  input: z.object({
    asOf: plainDate.optional().meta({ description: 'The day to look from; today if left out' }),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(MOST_ROWS)
      .optional()
      .meta({ description: 'How many people at most; everybody if left out' }),
  }),
  output: z.object({ people: z.array(standingRow) }),
  errors: {},
  examples: ['rapport people strength --limit 20', 'rapport people strength --as-of 2026-01-01 --json'],
  command: { rows: 'people' },
  handle: async ({ asOf, limit }, { snapshot, today }) => {
    const current = await snapshot()
    const day = asOf ?? today
    const standing = day === today ? current.relationships(today) : asOfDay(current, day, today)
    const rows = current.people.flatMap((person, index) => {
      const relationship = standing[index]
      if (relationship === undefined || (day < today && !wasKnown(person, relationship, day))) return []
      return [{ person, relationship }]
    })
    return ok({ people: rows.sort(byChance).slice(0, limit).map(toRow) })
  },
})

const asOfDay = (current: Snapshot, day: string, today: string): readonly Relationship[] => {
  const people = current.people.map((person) => knownBy(person, day, today))
  return relationships(current.contacts, people, day, current.modelOf(day))
}

const wasKnown = (person: PersonFacts, { firstContactOn, strength }: Relationship, day: string): boolean =>
  firstContactOn !== null || strength > 0 || (person.connectedOn !== null && person.connectedOn <= day)

interface Row {
  readonly person: PersonFacts
  readonly relationship: Relationship
}

/** Ties go to the stronger, then to the one last in touch, then to the smaller id. */
const byChance = (a: Row, b: Row): number =>
  b.relationship.p30 - a.relationship.p30 ||
  b.relationship.strength - a.relationship.strength ||
  compare(b.relationship.lastContactOn ?? '', a.relationship.lastContactOn ?? '') ||
  compare(a.person.personId, b.person.personId)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const toRow = ({ person, relationship }: Row) => ({
  personId: person.personId,
  person: person.name,
  strength: relationship.strength,
  state: relationship.state,
  p30: relationship.p30,
  expectedDays: relationship.expectedDays,
  lastContactOn: relationship.lastContactOn,
})
