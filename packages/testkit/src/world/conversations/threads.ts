import { DAYS_PER_YEAR, type Day, dayOf, plainDate } from '../calendar.ts'
import type { Introduction } from '../people/introduction.ts'
import type { Person } from '../people/person.ts'
import type { Conversation, Message } from './conversation.ts'
import { conversationId } from './conversation-id.ts'
import { type ExchangeContext, perform } from './direct.ts'
import { shareFacts } from './facts.ts'
import { pickScript, type Told } from './repertoire.ts'
import type { Script } from './script.ts'
import { groupScripts, introducedScripts, introductionScripts } from './scripts/groups.ts'
import { startOfExchange } from './timing.ts'

const TITLES = [
  'Venlo go-live',
  'Thursday table',
  'Night shift crew',
  'Reunion boathouse',
  'Warehouse system: users',
  'Present for the handover',
  'Forum dinner',
  'Barge people',
  'Customs questions',
  'EMBA group 7',
  'Ladies who load',
  'Cold store, hot line',
]
const ENGLISH = { language: 'en' } as const
const SHARE_WITH_TITLE = 0.55
const LONGEST_THREAD_DAYS = 260

/** Threads of the owner with three or more people who know each other from the same place. */
export function writeGroupThreads(
  context: ExchangeContext,
  people: readonly Person[],
  messages: number,
): readonly Conversation[] {
  const { random, until } = context
  const circles = [...Map.groupBy(people.filter(isSociable), (person) => person.tie.context).values()].filter(
    (circle) => circle.length >= 4,
  )
  const threads: Conversation[] = []
  let left = messages
  for (let attempt = 0; left > 0 && circles.length > 0 && attempt < messages; attempt += 1) {
    const members = random.sample(random.pick(circles), random.int(3, 6))
    const from = latestConnection(members)
    const begin = random.int(from, Math.max(from, until - 40))
    const shared = shareFacts(random)
    const told: Told = new Map()
    const written: Message[] = []
    let day = begin
    const longest = Math.min(left, random.int(4, 24))
    while (written.length < longest && day < Math.min(until, begin + LONGEST_THREAD_DAYS)) {
      const script = pickScript(random, groupScripts, told, longest)
      if (script === undefined) break
      const turns = script.turns.slice(0, longest - written.length)
      const { messages: more, end } = perform(
        context,
        members,
        turns,
        startOfExchange(random, day, false),
        shared,
        ENGLISH,
      )
      written.push(...more)
      day = Math.floor(end / 86_400) + random.int(3, 40)
    }
    if (written.length === 0) continue
    left -= written.length
    const title = random.chance(SHARE_WITH_TITLE) ? random.pick(TITLES) : null
    threads.push({
      id: conversationId(random),
      kind: 'group',
      title,
      participants: members.map(idOf),
      messages: written,
    })
  }
  return threads
}

/** Introductions the owner made, each its own thread of three. */
export function writeIntroductionsMade(
  context: ExchangeContext,
  people: readonly Person[],
  messages: number,
) {
  const { random, until } = context
  const known = people.filter(
    (person) => isSociable(person) || person.tie.kind === 'mentor' || person.tie.kind === 'mentee',
  )
  const threads: Conversation[] = []
  const introductions: Introduction[] = []
  let left = messages
  for (let attempt = 0; left > 0 && known.length > 4 && attempt < messages; attempt += 1) {
    const between = random.sample(known, 2)
    const from = Math.max(latestConnection(between), Math.round(until - 7 * DAYS_PER_YEAR))
    if (from >= until - 20) continue
    const thread = threeTogether(context, between, introductionScripts, random.int(from, until - 10), left)
    left -= thread.messages.length
    threads.push(thread)
    const [one, other] = between.map(idOf)
    const first = thread.messages[0]
    if (one !== undefined && other !== undefined && first !== undefined) {
      introductions.push({ connector: 'owner', between: [one, other], madeOn: first.sentAt.slice(0, 10) })
    }
  }
  return { threads, introductions }
}

/** The threads by which others introduced people to the owner, shortly before they connected. */
export function writeIntroductionsReceived(
  context: ExchangeContext,
  people: readonly Person[],
  byId: ReadonlyMap<string, Person>,
  messages: number,
) {
  const { random, until } = context
  const threads: Conversation[] = []
  const introductions: Introduction[] = []
  let left = messages
  for (const person of people) {
    const connector = person.tie.introducedBy === null ? undefined : byId.get(person.tie.introducedBy)
    if (connector === undefined || person.connectedOn === null) continue
    const day: Day = Math.max(
      dayOf(connector.connectedOn ?? person.connectedOn),
      dayOf(person.connectedOn) - random.int(0, 3),
    )
    introductions.push({ connector: connector.id, between: ['owner', person.id], madeOn: plainDate(day) })
    if (left <= 0 || day >= until || !random.chance(0.6)) continue
    const thread = threeTogether(context, [connector, person], introducedScripts, day, left)
    left -= thread.messages.length
    threads.push(thread)
  }
  return { threads, introductions }
}

function threeTogether(
  context: ExchangeContext,
  between: readonly Person[],
  from: readonly Script[],
  day: Day,
  longest: number,
): Conversation {
  const { random } = context
  const script = random.pick(from)
  const begin = startOfExchange(random, Math.min(day, context.until - 1), false)
  const { messages } = perform(
    context,
    between,
    script.turns.slice(0, longest),
    begin,
    shareFacts(random),
    ENGLISH,
  )
  return { id: conversationId(random), kind: 'group', title: null, participants: between.map(idOf), messages }
}

function isSociable(person: Person): boolean {
  return ['colleague', 'classmate', 'group', 'client', 'friend'].includes(person.tie.kind)
}

function latestConnection(people: readonly Person[]): Day {
  return Math.max(...people.map((person) => dayOf(person.connectedOn ?? '2000-01-01')))
}

function idOf(person: Person): string {
  return person.id
}
