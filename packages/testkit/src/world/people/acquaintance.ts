import type { JobFunction } from '@rapport/domain'
import { DAYS_PER_YEAR, type Day, dayOf } from '../calendar.ts'
import type { OrganizationPool } from '../organizations/generate-organizations.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Owner, OwnerPosition } from '../owner.ts'
import type { Random } from '../random.ts'
import type { Venues } from '../venues/generate-venues.ts'
import type { TieKind } from './person.ts'

export interface AcquaintanceContext {
  readonly random: Random
  readonly owner: Owner
  readonly venues: Venues
  readonly pool: OrganizationPool
  readonly today: Day
  /** Nobody is met before this day: the day the owner joined, or the last look at the world. */
  readonly since: Day
}

/** When and where the owner met someone, and what that says about the person's career. */
export interface Acquaintance {
  readonly kind: TieKind
  readonly context: string
  readonly connectedOn: Day
  /** An employer the person must have been at, and when. */
  readonly stay: { readonly organization: Organization; readonly from: Day; readonly to: Day } | null
  readonly industry: string | null
  readonly function: JobFunction | null
  /** Years since the first job, as a range. */
  readonly experience: readonly [from: number, to: number]
  /** How far up the person gets at least: 0 for anywhere, 1 for the top. */
  readonly ambition: number
}

const LOGISTICS = 'Transportation, Logistics, Supply Chain and Storage'
const CLIENT_INDUSTRIES = [
  'Retail',
  'Food and Beverage Manufacturing',
  'Machinery Manufacturing',
  'Chemical Manufacturing',
  'Motor Vehicle Manufacturing',
  'Pharmaceutical Manufacturing',
  'Agriculture and Horticulture',
  'Textile and Apparel Manufacturing',
  'Medical Equipment Manufacturing',
]
const VENDOR_INDUSTRIES = [
  'Software Development',
  'IT Services and IT Consulting',
  'Packaging and Containers Manufacturing',
  'Machinery Manufacturing',
  'Staffing and Recruiting',
  'Real Estate',
  'Law Practice',
  'Insurance',
  'Truck Transportation',
  'Security and Investigations',
  'Business Consulting and Services',
]
const EVENT_INDUSTRIES = [
  LOGISTICS,
  LOGISTICS,
  'Maritime Transportation',
  'Software Development',
  'Business Consulting and Services',
  'Government Administration',
  'Rail Transportation',
]
const MENTOR_INDUSTRIES = ['Financial Services', 'Business Consulting and Services', LOGISTICS]

/** Over how long people known from before the owner joined turn up. */
const DAYS_TO_BE_FOUND = 1_400

/** Invents how the owner came to know someone of this kind. */
export function makeAcquaintance(context: AcquaintanceContext, kind: TieKind): Acquaintance {
  const base = {
    kind,
    context: '',
    stay: null,
    industry: null,
    function: null,
    experience: [2, 34] as const,
    ambition: 0,
  }
  const { random } = context
  switch (kind) {
    case 'colleague':
      return colleague(context)
    case 'classmate':
      return classmate(context)
    case 'client':
      return atWork(
        context,
        kind,
        random.pick(CLIENT_INDUSTRIES),
        random.pick(['Operations', 'Purchasing', 'Operations', 'Finance', 'Sales']),
      )
    case 'vendor':
      return atWork(
        context,
        kind,
        random.pick(VENDOR_INDUSTRIES),
        random.pick([
          'Sales',
          'Sales',
          'Business Development',
          'Engineering',
          'Customer Success and Support',
          'Consulting',
        ]),
      )
    case 'event':
      return atEvent(context)
    case 'group':
      return inGroup(context)
    case 'mentor':
      return {
        ...base,
        connectedOn: steady(context),
        industry: random.pick(MENTOR_INDUSTRIES),
        function: random.pick(['Operations', 'Consulting', 'Finance']),
        experience: [26, 38],
        ambition: 0.75,
      }
    case 'mentee':
      return {
        ...base,
        connectedOn: lately(context, 5),
        industry: LOGISTICS,
        function: random.pick(['Operations', 'Program and Project Management', 'Engineering']),
        experience: [1, 7],
      }
    case 'recruiter':
      return {
        ...base,
        connectedOn: growing(context),
        industry: 'Staffing and Recruiting',
        function: 'Human Resources',
        experience: [1, 25],
      }
    case 'introduced':
      return {
        ...base,
        connectedOn: lately(context, 10),
        industry: random.pick(EVENT_INDUSTRIES),
        experience: [14, 32],
        ambition: 0.35,
      }
    case 'friend':
      return { ...base, connectedOn: steady(context), experience: [12, 28] }
    case 'stranger':
      return {
        ...base,
        connectedOn: growing(context),
        industry: random.chance(0.45) ? random.pick(EVENT_INDUSTRIES) : null,
      }
  }
}

function colleague(context: AcquaintanceContext): Acquaintance {
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

function classmate(context: AcquaintanceContext): Acquaintance {
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

function atWork(
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

function atEvent(context: AcquaintanceContext): Acquaintance {
  const { random, venues, today } = context
  const held = venues.events.filter(
    (event) => event.status === 'attended' && dayOf(event.startsAt.slice(0, 10)) > context.since,
  )
  if (held.length === 0) return makeAcquaintance(context, 'stranger')
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

function inGroup(context: AcquaintanceContext): Acquaintance {
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

/** Evenly over the years. */
function steady(context: AcquaintanceContext): Day {
  return context.random.int(context.since, context.today - 1)
}

/** More every year: networks on a platform grow as the platform does. */
function growing(context: AcquaintanceContext): Day {
  const span = context.today - 1 - context.since
  return context.since + Math.floor(Math.sqrt(context.random.next()) * span)
}

function lately(context: AcquaintanceContext, years: number): Day {
  const from = Math.max(context.since, Math.round(context.today - years * DAYS_PER_YEAR))
  return context.random.int(from, context.today - 1)
}

function within(context: AcquaintanceContext, wanted: Day, latest: Day): Day {
  // Whoever was met before the owner joined is found again over the following years.
  const found =
    context.since +
    Math.floor(
      context.random.next() *
        context.random.next() *
        Math.min(DAYS_TO_BE_FOUND, context.today - context.since),
    )
  const day = wanted < context.since ? found : Math.min(wanted, Math.max(latest, context.since))
  return Math.max(context.since, Math.min(day, context.today - 1))
}

function span(position: OwnerPosition, today: Day): readonly [Day, Day] {
  return [dayOf(position.startedOn), position.finishedOn === null ? today : dayOf(position.finishedOn)]
}

function named(context: AcquaintanceContext, name: string): Organization {
  const found = context.pool.all.find((organization) => organization.name === name)
  if (found === undefined) throw new RangeError(`The owner's employer ${name} is not among the organizations`)
  return found
}
