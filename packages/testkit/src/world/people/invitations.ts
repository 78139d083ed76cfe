import { type Day, dayOf, instantOf, secondsOf } from '../calendar.ts'
import { readTemplate, tell } from '../conversations/script.ts'
import { TOPICS } from '../conversations/vocabulary.ts'
import type { Random } from '../random.ts'
import type { Person, TieKind } from './person.ts'
import type { Invitation } from './traces.ts'

const templates = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => readTemplate(line.trim()))

/** What the owner writes, and what others write to the owner, by how they know each other; anyone else says nothing. */
const SENT: Partial<Record<TieKind, ReturnType<typeof templates>>> = {
  event: templates(`
    Hello {you}, good to meet you at the {context}. I would like to stay in touch. {owner}
    {you}, thank you for the conversation at the {context}. The contact I promised follows. {owner}`),
  group: templates(
    'Hello {you}, we are both in {context} and have never spoken. I would be glad to change that. {owner}',
  ),
  colleague: templates('{you}, high time that we are connected here. {owner}'),
  client: templates(
    'Dear {you}, it was good to walk the site with you. I look forward to working together. {owner}',
  ),
  stranger: templates('Dear {you}, your talk on {topic} made me change a slide. May I connect? {owner}'),
}
const RECEIVED: Partial<Record<TieKind, ReturnType<typeof templates>>> = {
  event: templates(`
    Hi {owner}, I enjoyed meeting you at the {context}!
    Hello {owner}, we spoke about {topic} at the {context}. Let us continue.`),
  group: templates('Hello {owner}, new in {context} and told by everyone to meet you.'),
  introduced: templates('Dear {owner}, {context} said that we must know each other.'),
  colleague: templates(`
    {owner}! Long time. Let us connect here as well.
    Hi {owner}, I joined the planning team last month and would like to connect.`),
  classmate: templates('{owner}, is that you? Same year, other rowing boat!'),
  vendor: templates("Hi {owner}, thank you for your interest in our demo. Let's stay in touch."),
  recruiter: templates(
    'Hi {owner}, I recruit for operations roles in your region and would like to connect.',
  ),
  mentee: templates(
    'Dear {owner}, I heard you speak at our school and would love to ask you for advice one day.',
  ),
  stranger: templates(`
    Hello {owner}, I follow your posts on {topic} with great interest and would like to connect.
    Hi {owner}, I'd like to join your network.
    Hi {owner}, we help companies like yours with {topic}. Let's connect!`),
}
const SHARE_WITH_MESSAGE = 0.3
/** Archives list the invitations of the recent past and those nobody has answered. */
const DAYS_LISTED = 700
const DAYS_PENDING = 240

/** Invitations behind recent connections, and those still waiting from people outside. */
export function writeInvitations(
  random: Random,
  world: {
    readonly people: readonly Person[]
    readonly pending: readonly Person[]
    readonly ownerName: string
  },
  today: Day,
): readonly Invitation[] {
  const recent = world.people.filter(
    (person) =>
      person.visibility === 'shown' && dayOf(person.connectedOn ?? '2000-01-01') > today - DAYS_LISTED,
  )
  const accepted = recent.map((person) => {
    const connected = dayOf(person.connectedOn ?? '2000-01-01')
    return invitation(random, person, connected - random.int(0, 5), world.ownerName)
  })
  const pending = world.pending.map((person) =>
    invitation(random, person, today - random.int(1, DAYS_PENDING), world.ownerName),
  )
  return [...accepted, ...pending].sort((a, b) => secondsOf(a.sentAt) - secondsOf(b.sentAt))
}

function invitation(random: Random, person: Person, day: Day, ownerName: string): Invitation {
  const isUnsolicited = person.tie.kind === 'stranger' || person.tie.kind === 'recruiter'
  const direction = random.chance(isUnsolicited ? 0.12 : 0.5) ? 'sent' : 'received'
  const sentAt = instantOf(day * 86_400 + random.int(7, 20) * 3_600 + random.int(0, 59) * 60)
  const facts: Record<string, string> = {
    you: person.callName,
    owner: ownerName,
    topic: random.pick(TOPICS),
    context: person.tie.context,
  }
  const wordings = (direction === 'sent' ? SENT : RECEIVED)[person.tie.kind]
  const says = wordings !== undefined && random.chance(SHARE_WITH_MESSAGE)
  return {
    person: person.id,
    direction,
    sentAt,
    message: says ? tell(random, random.pick(wordings), (slot) => facts[slot] ?? '') : null,
  }
}
