import type { JobFunction } from '@rapport/domain'
import { DAYS_PER_YEAR, type Day, dayOf } from '../calendar.ts'
import type { Organization } from '../organizations/organization.ts'
import type { OwnerPosition } from '../owner.ts'
import type { Acquaintance, AcquaintanceContext } from './acquaintance.ts'
import { EVENT_INDUSTRIES } from './circles.ts'
import { within } from './connected-on.ts'
import type { TieKind } from './person.ts'

export function colleague(context: AcquaintanceContext): Acquaintance {
  const { random, owner, today } = context
  const position = random.weighted(
    owner.positions.map((one, index) => [one, index === 0 ? 5 : index === 1 ? 6 : 3]),
  )
  const [from, to] = span(position, today)
  const arrived = random.int(from - Math.round(4 * DAYS_PER_YEAR), Math.max(from, to - 120))
  const left = Math.max(
    from + 90,
    arrived + Math.round((0.8 + random.next() * random.next() * 10) * DAYS_PER_YEAR),
  )
  const shared = Math.max(from, arrived)
  const met = shared + Math.round(random.next() * random.next() * 700) + 10
  return {
    kind: 'colleague',
    context: position.organization,
    connectedOn: within(context, met, Math.min(today - 1, Math.max(left, shared + 30) + 200)),
    stay: { organization: named(context, position.organization), from: arrived, to: left },
    industry: random.chance(0.6) ? position.industry : null,
    function: null,
    experience: [(today - arrived) / DAYS_PER_YEAR + 0.5, (today - arrived) / DAYS_PER_YEAR + 14],
    ambition: 0,
  }
}

export function classmate(context: AcquaintanceContext): Acquaintance {
  const { random, owner, today } = context
  const school = random.pick(owner.schools)
  const years = (today - dayOf(school.finishedOn)) / DAYS_PER_YEAR
  const isExecutive = /MBA/.test(school.degree)
  const met = dayOf(school.startedOn) + random.int(20, 500)
  return {
    kind: 'classmate',
    context: school.name,
    connectedOn:
      met < context.since
        ? within(context, context.since + Math.round(random.next() * random.next() * 1500), today - 1)
        : within(context, met, today - 1),
    stay: null,
    industry: null,
    function: null,
    experience: isExecutive ? [years + 6, years + 16] : [Math.max(1, years - 2), years + 2],
    ambition: 0,
  }
}

export function atWork(
  context: AcquaintanceContext,
  kind: TieKind,
  industry: string,
  functionName: JobFunction,
): Acquaintance {
  const { random, owner, today, pool } = context
  const position = random.weighted(owner.positions.map((one, index) => [one, [5, 5, 3, 1][index] ?? 1]))
  const [from, to] = span(position, today)
  const connectedOn = within(context, random.int(from + 20, Math.max(from + 21, to - 1)), today - 1)
  return {
    kind,
    context: position.organization,
    connectedOn,
    stay: {
      organization: pool.pickIn(random, industry),
      from: connectedOn - random.int(60, 1500),
      to: connectedOn + random.int(120, 2600),
    },
    industry,
    function: functionName,
    experience: [(today - connectedOn) / DAYS_PER_YEAR + 5, (today - connectedOn) / DAYS_PER_YEAR + 20],
    ambition: 0.2,
  }
}

export function atEvent(context: AcquaintanceContext): Acquaintance | null {
  const { random, venues, today } = context
  const held = venues.events.filter(
    (event) => event.status === 'attended' && dayOf(event.startsAt.slice(0, 10)) > context.since,
  )
  if (held.length === 0) return null
  const event = held[Math.floor(Math.sqrt(random.next()) * held.length)] ?? random.pick(held)
  return {
    kind: 'event',
    context: event.name,
    connectedOn: within(
      context,
      dayOf(event.startsAt.slice(0, 10)) + Math.floor(random.next() * random.next() * 10),
      today - 1,
    ),
    stay: null,
    industry: random.pick(EVENT_INDUSTRIES),
    function: null,
    experience: [3, 34],
    ambition: 0,
  }
}

export function inGroup(context: AcquaintanceContext): Acquaintance {
  const { random, venues, today } = context
  const group = random.pick(venues.groups)
  const isSenior = /Directors|Executive/.test(group.name)
  const from = Math.max(context.since, dayOf(group.joinedOn))
  return {
    kind: 'group',
    context: group.name,
    connectedOn: within(context, random.int(from, Math.max(from, today - 1)), today - 1),
    stay: null,
    industry: random.pick(EVENT_INDUSTRIES),
    function: null,
    experience: isSenior ? [18, 38] : [5, 36],
    ambition: isSenior ? 0.6 : 0,
  }
}

function span(position: OwnerPosition, today: Day): readonly [Day, Day] {
  return [dayOf(position.startedOn), position.finishedOn === null ? today : dayOf(position.finishedOn)]
}

function named(context: AcquaintanceContext, name: string): Organization {
  const found = context.pool.all.find((organization) => organization.name === name)
  if (found === undefined) throw new RangeError(`The owner's employer ${name} is not among the organizations`)
  return found
}
