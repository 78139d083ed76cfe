import { DAYS_PER_YEAR, type Day, dayOf, monthStart, plainDate } from '../calendar.ts'
import { nextPosition } from '../careers/career.ts'
import type { OrganizationPool } from '../organizations/generate-organizations.ts'
import { pickCulture } from '../organizations/places.ts'
import type { Random } from '../random.ts'
import type { Person } from './person.ts'

export type PersonChange =
  | { readonly kind: 'employer-changed'; readonly person: string; readonly from: string; readonly to: string }
  | { readonly kind: 'title-changed'; readonly person: string; readonly from: string; readonly to: string }
  | { readonly kind: 'renamed'; readonly person: string; readonly from: string; readonly to: string }
  | { readonly kind: 'hidden'; readonly person: string }
  | { readonly kind: 'removed'; readonly person: string }

interface Period {
  readonly pool: OrganizationPool
  readonly before: Day
  readonly today: Day
}

/** How many of a hundred people each year, as networks of professionals go. */
const PER_YEAR = { employer: 0.11, title: 0.07, renamed: 0.005, hidden: 0.004, removed: 0.007 }

/** Lets time pass for everyone: at most one change for each person, and at least one of each kind in a larger world. */
export function changePeople(random: Random, people: readonly Person[], period: Period) {
  const years = (period.today - period.before) / DAYS_PER_YEAR
  const quota = (share: number) =>
    Math.max(people.length >= 100 ? 1 : 0, Math.round(people.length * share * years))
  const shuffled = random.sample(
    people.filter((person) => person.visibility === 'shown'),
    people.length,
  )
  const employed = shuffled.filter((person) => person.positions.length > 0)
  const take = (from: Person[], count: number) => new Set(from.splice(0, count).map((person) => person.id))
  const movers = take(employed, quota(PER_YEAR.employer))
  const promoted = take(employed, quota(PER_YEAR.title))
  const renamed = take(employed, quota(PER_YEAR.renamed))
  const hidden = take(employed, quota(PER_YEAR.hidden))
  const removed = take(employed, quota(PER_YEAR.removed))

  const kept: Person[] = []
  const departed: Person[] = []
  const changes: PersonChange[] = []
  for (const person of people) {
    if (removed.has(person.id)) {
      departed.push({ ...person, connectedOn: null })
      changes.push({ kind: 'removed', person: person.id })
    } else if (hidden.has(person.id)) {
      kept.push({ ...person, visibility: 'hidden' })
      changes.push({ kind: 'hidden', person: person.id })
    } else if (renamed.has(person.id)) {
      const familyName = `${person.familyName}-${pickCulture(random, person.place).family(random, 'female').latin}`
      kept.push({ ...person, familyName })
      changes.push({ kind: 'renamed', person: person.id, from: person.familyName, to: familyName })
    } else if (movers.has(person.id) || promoted.has(person.id)) {
      const { moved, change } = advance(random, person, period, movers.has(person.id))
      kept.push(moved)
      changes.push(change)
    } else {
      kept.push(person)
    }
  }
  return { people: kept, departed, changes }
}

function advance(random: Random, person: Person, { pool, before, today }: Period, moves: boolean) {
  const [current, ...earlier] = person.positions
  if (current === undefined) throw new RangeError(`${person.id} has no position to leave`)
  const start = Math.max(monthStart(random.int(before, today)), dayOf(current.startedOn) + 1)
  const career = {
    random,
    pool,
    place: person.place,
    today,
    experience: 0,
    function: current.function,
    fixed: null,
    industry: current.organization.industry,
    ambition: 0,
  }
  const next = nextPosition(career, current, start, moves)
  const moved = { ...person, positions: [next, { ...current, finishedOn: plainDate(start) }, ...earlier] }
  const change: PersonChange = moves
    ? {
        kind: 'employer-changed',
        person: person.id,
        from: current.organization.name,
        to: next.organization.name,
      }
    : { kind: 'title-changed', person: person.id, from: current.title, to: next.title }
  return { moved, change }
}
