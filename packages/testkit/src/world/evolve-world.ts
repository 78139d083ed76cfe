import { addMonths, type Day, dayOf, plainDate } from './calendar.ts'
import { continueConversations } from './conversations/continue-conversations.ts'
import type { Conversation } from './conversations/conversation.ts'
import { commonFacts } from './conversations/facts.ts'
import { createSlugBook } from './names/person-name.ts'
import { createPool } from './organizations/generate-organizations.ts'
import { changePeople, type PersonChange } from './people/change-people.ts'
import { generatePeople, type PeopleContext } from './people/generate-people.ts'
import { withIntroducers } from './people/introducers.ts'
import { writeInvitations } from './people/invitations.ts'
import { writeNotes } from './people/notes.ts'
import { createRandom } from './random.ts'
import { continueVenues } from './venues/continue-venues.ts'
import type { World } from './world.ts'

export type WorldChange =
  | PersonChange
  | { readonly kind: 'connected'; readonly person: string }
  | { readonly kind: 'messages-added'; readonly conversation: string; readonly count: number }

export interface EvolvedWorld extends World {
  /** All that differs from the world before. */
  readonly changes: readonly WorldChange[]
}

/** The same world some months later, for importing a second time. */
export function evolveWorld(
  world: World,
  options: { readonly months: number; readonly seed: number | string },
): EvolvedWorld {
  const before = dayOf(world.today)
  const today = addMonths(before, options.months)
  const random = createRandom(`${world.seed}/later/${options.seed}/${options.months}`)
  const pool = createPool(world.organizations)
  const venues = continueVenues(random.fork('venues'), world, today)

  const changed = changePeople(random.fork('changes'), world.people, { pool, before, today })
  const context: PeopleContext = {
    random: random.fork('people'),
    owner: world.owner,
    venues,
    pool,
    today,
    since: before,
    slugs: createSlugBook([
      world.owner.slug,
      ...[...world.people, ...world.outsiders].map((person) => person.slug),
    ]),
    firstNumber: highestNumber(world) + 1,
  }
  const arrivals = generatePeople(context, expectedArrivals(world, before, options.months))
  const newcomers = withIntroducers(random.fork('introducers'), arrivals, changed.people)
  const people = [...changed.people, ...newcomers]
  const conversations = continueConversations(
    {
      random: random.fork('conversations'),
      common: commonFacts({ owner: world.owner, organizations: world.organizations, people }, venues.events),
      until: today,
    },
    { conversations: world.conversations, people, newcomers, before },
  )
  const invitations = writeInvitations(
    random.fork('invitations'),
    { people: newcomers, pending: [], ownerName: world.owner.givenName },
    today,
  )
  return {
    ...world,
    today: plainDate(today),
    people,
    outsiders: [...world.outsiders, ...changed.departed],
    conversations,
    invitations: [...world.invitations, ...invitations],
    notes: [...world.notes, ...writeNotes(random.fork('notes'), newcomers, today)],
    events: venues.events,
    changes: [
      ...changed.changes,
      ...newcomers.map((person) => ({ kind: 'connected' as const, person: person.id })),
      ...addedMessages(world.conversations, conversations),
    ],
  }
}

/** As many as in the months before, and at least one. */
function expectedArrivals(world: World, before: Day, months: number): number {
  const sameMonthsBefore = plainDate(addMonths(before, -months))
  return Math.max(1, world.people.filter((person) => (person.connectedOn ?? '') > sameMonthsBefore).length)
}

function highestNumber(world: World): number {
  return [...world.people, ...world.outsiders].reduce(
    (most, person) => Math.max(most, Number(person.id.split('-')[1])),
    0,
  )
}

function addedMessages(
  before: readonly Conversation[],
  after: readonly Conversation[],
): readonly WorldChange[] {
  const counts = new Map(before.map((conversation) => [conversation.id, conversation.messages.length]))
  return after.flatMap((conversation) => {
    const count = conversation.messages.length - (counts.get(conversation.id) ?? 0)
    return count > 0 ? [{ kind: 'messages-added' as const, conversation: conversation.id, count }] : []
  })
}
