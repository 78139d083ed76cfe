import { type Day, dayOf, instantOf, type PlainDate } from './calendar.ts'
import { commonFacts } from './conversations/facts.ts'
import { generateConversations } from './conversations/generate-conversations.ts'
import { createSlugBook } from './names/person-name.ts'
import { generateOrganizations, type OrganizationPool } from './organizations/generate-organizations.ts'
import type { NamedOrganization } from './organizations/organization.ts'
import { defaultOwner, type Owner } from './owner.ts'
import { createOutsider, generatePeople, hideSome, type PeopleContext } from './people/generate-people.ts'
import { withIntroducers } from './people/introducers.ts'
import { writeInvitations } from './people/invitations.ts'
import { writeNotes } from './people/notes.ts'
import type { Person } from './people/person.ts'
import { writeEndorsements, writeRecommendations } from './people/praise.ts'
import { createRandom, type Random } from './random.ts'
import { suggestPractice } from './suggested/practice.ts'
import { suggestPurpose } from './suggested/purpose.ts'
import { fillVenues } from './venues/fill-venues.ts'
import { generateVenues } from './venues/generate-venues.ts'
import type { OrganizationFollow } from './venues/venue.ts'
import type { World } from './world.ts'

export interface WorldOptions {
  readonly seed: number | string
  /** Connections, hidden ones included. */
  readonly people?: number
  /** Messages, advertisements included; drafts come on top. */
  readonly messages?: number
  readonly today: PlainDate
  readonly owner?: Owner
}

/** Enough for a demo to be alive and small enough to look through. */
export const PEOPLE_IN_A_DEMO = 1_500
const MESSAGES_PER_PERSON = 3.2
/** Organizations grow more slowly than people: one for every three at first. */
const PEOPLE_PER_ORGANIZATION = 3
const SHARE_OF_OUTSIDERS = 0.05

/** A believable professional world around one owner, the same for the same options on every machine. */
export function generateWorld(options: WorldOptions): World {
  const { people: peopleCount = PEOPLE_IN_A_DEMO } = options
  const messageCount = options.messages ?? Math.round(peopleCount * MESSAGES_PER_PERSON)
  const seed = String(options.seed)
  const random = createRandom(seed)
  const today = dayOf(options.today)
  const owner = options.owner ?? defaultOwner(options.today)

  const pool = generateOrganizations(
    random.fork('organizations'),
    Math.ceil(peopleCount / PEOPLE_PER_ORGANIZATION) + 20,
    employersOf(owner),
  )
  const venues = generateVenues(random.fork('venues'), today, owner)
  const slugs = createSlugBook([owner.slug])
  const context: PeopleContext = {
    random: random.fork('people'),
    owner,
    venues,
    pool,
    today,
    since: dayOf(owner.joinedOn),
    slugs,
    firstNumber: 1,
  }
  const people = hideSome(
    random.fork('hidden'),
    withIntroducers(random.fork('introducers'), generatePeople(context, peopleCount)),
  )
  const outsiders = inventOutsiders(
    { ...context, random: random.fork('outsiders') },
    Math.ceil(peopleCount * SHARE_OF_OUTSIDERS),
  )

  const { conversations, introductions } = generateConversations(
    {
      random: random.fork('conversations'),
      common: commonFacts(
        { owner, organizations: pool.all, people: people.filter((person) => person.visibility === 'shown') },
        venues.events,
      ),
      people,
      outsiders,
      today,
    },
    messageCount,
  )
  const contacted = new Set(conversations.flatMap((conversation) => conversation.participants))
  const pending = outsiders.filter((person) => !contacted.has(person.id))
  const { events, groups } = fillVenues(random.fork('attendance'), venues, people, contacted)
  return {
    seed,
    today: options.today,
    owner,
    organizations: pool.all,
    people,
    outsiders,
    conversations,
    introductions,
    invitations: writeInvitations(
      random.fork('invitations'),
      { people, pending, ownerName: owner.givenName },
      today,
    ),
    notes: writeNotes(random.fork('notes'), people, today),
    recommendations: writeRecommendations(random.fork('recommendations'), people, owner, today),
    endorsements: writeEndorsements(random.fork('endorsements'), people, owner, today),
    events,
    groups,
    follows: follow(random.fork('follows'), pool, dayOf(owner.joinedOn), today),
    suggested: {
      ...suggestPurpose(owner, today),
      ...suggestPractice({ today: options.today, people, conversations, events, groups }),
    },
  }
}

function employersOf(owner: Owner): readonly NamedOrganization[] {
  return owner.positions.map(({ organization, industry, employees, place }) => ({
    name: organization,
    industry,
    employees,
    place,
  }))
}

function inventOutsiders(context: PeopleContext, count: number): readonly Person[] {
  const kinds = ['recruiter', 'stranger', 'stranger'] as const
  return Array.from({ length: count }, (_, index) =>
    createOutsider(context, context.random.pick(kinds), context.firstNumber + index),
  )
}

function follow(
  random: Random,
  pool: OrganizationPool,
  since: Day,
  today: Day,
): readonly OrganizationFollow[] {
  const count = Math.min(60, Math.ceil(pool.all.length / 12))
  return random.sample(pool.all, count).map((organization) => ({
    organization: organization.name,
    followedAt: instantOf(random.int(since, today - 1) * 86_400 + random.int(20_000, 80_000)),
  }))
}
