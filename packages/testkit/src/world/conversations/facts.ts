import { type Day, dayOf, monthOf, plainDate } from '../calendar.ts'
import { positionOn } from '../careers/career.ts'
import type { Organization } from '../organizations/organization.ts'
import type { Owner } from '../owner.ts'
import type { Language, Person } from '../people/person.ts'
import type { Random } from '../random.ts'
import type { Venues } from '../venues/generate-venues.ts'
import {
  ARTICLES,
  CAFES,
  CITIES,
  DOCUMENTS,
  MONTHS,
  PRODUCTS,
  PRODUCTS_BY_INDUSTRY,
  PROJECTS,
  ROLES,
  RULES,
  SITES,
  TOPICS,
  TOPICS_DUTCH,
  TOWNS,
  WEEKDAYS,
} from './vocabulary.ts'

/** What everyone in the world could mention. */
export interface CommonFacts {
  readonly owner: Owner
  readonly organizations: readonly Organization[]
  readonly eventDays: readonly { readonly name: string; readonly day: Day }[]
  /** People both sides may know, by where the tie began. */
  readonly mutuals: ReadonlyMap<string, readonly Person[]>
  readonly anyone: readonly Person[]
}

/** What two people keep coming back to, the same in all their messages. */
export interface SharedFacts {
  readonly projects: readonly string[]
  readonly topics: readonly string[]
  readonly sites: readonly string[]
  readonly products: readonly string[]
}

const EVENT_HORIZON_DAYS = 130

export function commonFacts(
  world: {
    readonly owner: Owner
    readonly organizations: readonly Organization[]
    readonly people: readonly Person[]
  },
  events: Venues['events'],
): CommonFacts {
  const mutuals = new Map<string, Person[]>()
  // Later arrivals are left out: a message cannot mention someone the owner is yet to meet.
  const wellKnown = world.people.filter((person) =>
    ['colleague', 'client', 'mentor', 'group'].includes(person.tie.kind),
  )
  for (const person of wellKnown) {
    const circle = mutuals.get(person.tie.context)
    if (circle === undefined) mutuals.set(person.tie.context, [person])
    else circle.push(person)
  }
  return {
    owner: world.owner,
    organizations: world.organizations,
    eventDays: events.map((event) => ({ name: event.name, day: dayOf(event.startsAt.slice(0, 10)) })),
    mutuals,
    anyone: wellKnown.length > 0 ? wellKnown : world.people,
  }
}

export function shareFacts(random: Random, industry: string | null = null): SharedFacts {
  return {
    projects: random.sample(PROJECTS, 2),
    topics: random.sample(TOPICS, 3),
    sites: random.sample(SITES, 2),
    products: random.sample(PRODUCTS_BY_INDUSTRY[industry ?? ''] ?? PRODUCTS, 1),
  }
}

export interface Telling {
  readonly random: Random
  readonly common: CommonFacts
  readonly shared: SharedFacts
  readonly day: Day
  readonly language: Language
  /** The other people of the conversation, in their order. */
  readonly others: readonly Person[]
  /** `null` when the owner speaks. */
  readonly speaker: Person | null
}

/** Answers the slots of one exchange; within it the same slot gets the same answer. */
export function createFacts(): (telling: Telling, slot: string) => string {
  const given = new Map<string, string>()
  return (telling, slot) => {
    if (slot === 'you' || slot === 'me' || slot === 'yourOrg' || slot === 'myOrg')
      return relative(telling, slot)
    const known = given.get(slot)
    if (known !== undefined) return known
    const answer = fact(telling, slot)
    given.set(slot, answer)
    return answer
  }
}

function relative({ speaker, others, common, day }: Telling, slot: string): string {
  const other = others[0]
  const ownerIsMeant = (speaker === null) === (slot === 'me' || slot === 'myOrg')
  if (slot === 'you' || slot === 'me')
    return ownerIsMeant ? common.owner.givenName : ((speaker ?? other)?.callName ?? '')
  return ownerIsMeant ? ownerOrganization(common.owner, day) : organizationOf(speaker ?? other, day)
}

function fact(telling: Telling, slot: string): string {
  const { random, common, shared, day, language, others } = telling
  const [first, second = first] = others
  switch (slot) {
    case 'project':
      return random.pick(shared.projects)
    case 'topic':
      return random.pick(shared.topics)
    case 'site':
      return siteIn(language, telling)
    case 'topicDutch':
      return random.pick(TOPICS_DUTCH)
    case 'document':
      return random.pick(DOCUMENTS)
    case 'product':
      return random.pick(shared.products)
    case 'article':
      return random.pick(ARTICLES)
    case 'role':
      return random.pick(ROLES)
    case 'cafe':
      return random.pick(CAFES)
    case 'city':
      return random.pick(CITIES)
    case 'weekday':
      return random.pick(WEEKDAYS[language])
    case 'month':
      return MONTHS[language][(monthOf(day) + random.int(0, 2)) % 12] ?? ''
    case 'organization':
      return random.pick(common.organizations).name
    case 'event':
      return nextEvent(telling)
    case 'context':
      return first?.tie.context || nextEvent(telling)
    case 'meeting':
      return meeting(telling)
    case 'rules':
      return random.pick(RULES)
    case 'mutual':
      return mutual(telling)
    case 'owner':
      return common.owner.givenName
    case 'ownerOrg':
      return ownerOrganization(common.owner, day)
    case 'theirOrg':
      return organizationOf(first, day)
    case 'theirTitle':
      return titleOf(first, day)
    case 'first':
      return first?.callName ?? ''
    case 'firstOrg':
      return organizationOf(first, day)
    case 'firstTitle':
      return titleOf(first, day)
    case 'second':
      return second?.callName ?? ''
    case 'secondOrg':
      return organizationOf(second, day)
    case 'secondTitle':
      return titleOf(second, day)
    default:
      throw new RangeError(`No fact for the slot ${slot}`)
  }
}

/** Outside English only sites that are places' names. */
function siteIn(language: Language, { random, shared }: Telling): string {
  return random.pick(language === 'en' ? shared.sites : TOWNS)
}

function nextEvent({ random, common, day }: Telling): string {
  const soon = common.eventDays.filter((event) => event.day > day && event.day <= day + EVENT_HORIZON_DAYS)
  const series = soon.length > 0 ? random.pick(soon) : random.pick(common.eventDays)
  return series.name.replace(/ \d{4}$/, '')
}

/** Where two people met, as it is said in a message: without the year, and a group through its meeting. */
function meeting(telling: Telling): string {
  const tie = telling.others[0]?.tie
  if (tie?.kind === 'event') return `the ${tie.context.replace(/ \d{4}$/, '')}`
  return tie?.kind === 'group' ? `the ${tie.context} meeting` : `the ${nextEvent(telling)}`
}

function mutual({ random, common, others, day }: Telling): string {
  const circle = common.mutuals.get(others[0]?.tie.context ?? '') ?? common.anyone
  const known = (people: readonly Person[]) => {
    const one = random.pick(people)
    return one.connectedOn !== null && dayOf(one.connectedOn) <= day && !others.includes(one)
      ? one
      : undefined
  }
  return (known(circle) ?? known(circle) ?? known(common.anyone) ?? random.pick(common.anyone)).callName
}

export function ownerOrganization(owner: Owner, day: Day): string {
  const date = plainDate(day)
  const held = owner.positions.find((one) => one.startedOn <= date)
  return (held ?? owner.positions[0]).organization
}

function organizationOf(person: Person | undefined, day: Day): string {
  if (person === undefined) return ''
  const held = positionOn(person.positions, day) ?? person.positions[0]
  return held?.organization.name ?? 'the new place'
}

/** Without the taglines that people add to their titles. */
function titleOf(person: Person | undefined, day: Day): string {
  if (person === undefined) return ''
  const held = positionOn(person.positions, day) ?? person.positions[0]
  return held?.title.replace(/ [|(–].*$/, '') ?? 'on a break'
}
