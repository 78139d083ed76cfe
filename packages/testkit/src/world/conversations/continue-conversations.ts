import { DAYS_PER_YEAR, type Day, plainDate } from '../calendar.ts'
import type { Person } from '../people/person.ts'
import type { Conversation } from './conversation.ts'
import { type ExchangeContext, writeTie } from './direct.ts'
import { writeDirect } from './generate-conversations.ts'

export interface Continuation {
  readonly conversations: readonly Conversation[]
  readonly people: readonly Person[]
  readonly newcomers: readonly Person[]
  /** The day up to which everything has been written already. */
  readonly before: Day
}

const SHARE_OF_DORMANT_REVIVED = 0.01
const MESSAGES_WITH_NEWCOMER = 2

/** Threads go on at the pace of their last year, a few dormant ones revive, and newcomers say hello. */
export function continueConversations(
  context: ExchangeContext,
  { conversations, people, newcomers, before }: Continuation,
): readonly Conversation[] {
  const { random, until } = context
  const connected = new Map(
    people.filter((person) => person.visibility === 'shown').map((person) => [person.id, person]),
  )
  const share = (until - before) / DAYS_PER_YEAR
  const aYearBefore = plainDate(Math.round(before - DAYS_PER_YEAR))
  const continued = conversations.map((conversation) => {
    const person = connected.get(conversation.participants[0] ?? '')
    if (conversation.kind !== 'direct' || person === undefined) return conversation
    const lastYear = conversation.messages.filter(
      (message) => message.sentAt > aYearBefore && !message.draft,
    ).length
    const revived = lastYear === 0 && random.chance(SHARE_OF_DORMANT_REVIVED) ? random.int(1, 4) : 0
    const count = Math.round(lastYear * share * (0.6 + random.next() * 0.8)) + revived
    if (count === 0) return conversation
    const plan = { person, rhythm: 'occasional' as const, from: before + 1, to: until - 1, messages: count }
    const more = writeTie({ ...context, random: random.fork(person.id) }, plan)
    return {
      ...conversation,
      messages: [...conversation.messages, ...more],
    }
  })
  const hellos = writeDirect(
    { ...context, random: random.fork('newcomers') },
    newcomers,
    newcomers.length * MESSAGES_WITH_NEWCOMER,
  )
  return [...continued, ...hellos]
}
