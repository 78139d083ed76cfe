import { type Day, dayOf, instantOf } from '../calendar.ts'
import type { Introduction } from '../people/introduction.ts'
import type { Person } from '../people/person.ts'
import type { Random } from '../random.ts'
import type { Conversation, Message } from './conversation.ts'
import { OWNER } from './conversation.ts'
import { conversationId } from './conversation-id.ts'
import { type ExchangeContext, writeTie } from './direct.ts'
import type { CommonFacts } from './facts.ts'
import { planTies, type TiePlan } from './rhythm.ts'
import { writeGroupThreads, writeIntroductionsMade, writeIntroductionsReceived } from './threads.ts'
import { writeSponsored, writeToStrangers } from './unsolicited.ts'

export interface ConversationsContext {
  readonly random: Random
  readonly common: CommonFacts
  readonly people: readonly Person[]
  readonly outsiders: readonly Person[]
  readonly today: Day
}

/** Shares of all messages that are not between two connected people. */
const SHARE_GROUP = 0.06
const SHARE_INTRODUCTIONS_MADE = 0.02
const SHARE_INTRODUCTIONS_RECEIVED = 0.02
const SHARE_STRANGERS = 0.03
const SHARE_SPONSORED = 0.006
/** Old enough that a few more exchanges still end before today. */
const DAYS_LONG_OVER = 200
const MESSAGES_TO_GIVE = 6
const SHARE_WITH_DRAFT = 0.03
const UNFINISHED = [
  'I have been meaning to write to you about',
  'Thank you again for',
  'Could I ask you to',
  'Sorry for the long silence.',
]

/**
 * Every thread of the owner's, oldest first. Exactly `total` messages, advertisements among them; the few drafts the
 * owner never sent come on top.
 */
export function generateConversations(context: ConversationsContext, total: number) {
  const { people, outsiders, today, common } = context
  const exchange = (label: string): ExchangeContext => ({
    random: context.random.fork(label),
    common,
    until: today,
  })
  const byId = new Map(people.map((person) => [person.id, person]))

  const groups = writeGroupThreads(exchange('groups'), people, Math.round(total * SHARE_GROUP))
  const made = writeIntroductionsMade(exchange('made'), people, Math.round(total * SHARE_INTRODUCTIONS_MADE))
  const received = writeIntroductionsReceived(
    exchange('received'),
    people,
    byId,
    Math.round(total * SHARE_INTRODUCTIONS_RECEIVED),
  )
  const fromStrangers = writeToStrangers(
    exchange('strangers'),
    outsiders,
    Math.round(total * SHARE_STRANGERS),
  )
  const others = [...groups, ...made.threads, ...received.threads, ...fromStrangers]

  const advertised = Math.round(total * SHARE_SPONSORED)
  const direct = writeDirect(exchange('direct'), people, total - advertised - countMessages(others))
  const missing = Math.max(0, total - advertised - countMessages(others) - countMessages(direct))
  const sponsored = writeSponsored(exchange('sponsored'), advertised + missing)

  const conversations = [...others, ...withFolders(exchange('folders'), direct), ...sponsored]
  conversations.sort(
    (a, b) => compare(a.messages[0]?.sentAt ?? '', b.messages[0]?.sentAt ?? '') || compare(a.id, b.id),
  )
  const introductions: readonly Introduction[] = [...made.introductions, ...received.introductions].sort(
    (a, b) => compare(a.madeOn, b.madeOn),
  )
  return { conversations, introductions }
}

/**
 * One thread for each pair, `total` messages in all. Ties that ended long ago are written last and take up what the
 * others said too much or too little.
 */
export function writeDirect(
  context: ExchangeContext,
  people: readonly Person[],
  total: number,
): readonly Conversation[] {
  const { random, until } = context
  const conversations: Conversation[] = []
  let left = total
  const write = (plan: TiePlan, strict: boolean) => {
    const messages = writeTie({ ...context, random: random.fork(plan.person.id) }, plan, strict)
    if (messages.length === 0) return
    left -= messages.length
    conversations.push({
      id: conversationId(random),
      kind: 'direct',
      title: null,
      participants: [plan.person.id],
      messages,
    })
  }

  const plans = planTies(random, people, until, total)
  const isLongOver = (plan: TiePlan) => plan.to < until - DAYS_LONG_OVER && plan.messages >= MESSAGES_TO_GIVE
  for (const plan of plans.filter((one) => !isLongOver(one))) {
    if (left > 0) write(plan, plan.messages >= left - 2)
  }
  const flexible = plans.filter(isLongOver)
  let planned = flexible.reduce((sum, plan) => sum + plan.messages, 0)
  for (const [index, plan] of flexible.entries()) {
    const isLast = index === flexible.length - 1
    const share = isLast ? left : Math.min(left, Math.round((plan.messages * left) / planned))
    planned -= plan.messages
    if (share > 0) write({ ...plan, messages: share }, isLast || share >= left - 2)
  }
  return conversations
}

/** Some threads archived, some sorted out as spam, and here and there a draft that was never sent. */
function withFolders(
  context: ExchangeContext,
  conversations: readonly Conversation[],
): readonly Conversation[] {
  const { random, until } = context
  return conversations.map((conversation) => {
    const unanswered = conversation.messages.every((message) => message.sender !== OWNER)
    const folder = unanswered && random.chance(0.06) ? 'SPAM' : random.chance(0.05) ? 'ARCHIVE' : 'INBOX'
    const messages: Message[] = conversation.messages.map((message) => ({ ...message, folder }))
    const last = conversation.messages.at(-1)
    const day = last === undefined ? until : dayOf(last.sentAt.slice(0, 10)) + random.int(1, 60)
    if (day < until && random.chance(SHARE_WITH_DRAFT)) messages.push(draftOn(random, day))
    return { ...conversation, messages }
  })
}

function draftOn(random: Random, day: Day): Message {
  const text = random.pick(UNFINISHED)
  const sentAt = instantOf(day * 86_400 + random.int(8, 18) * 3600 + random.int(0, 3599))
  return { sentAt, sender: OWNER, subject: null, text, attachments: [], folder: 'INBOX', draft: true }
}

function countMessages(conversations: readonly Conversation[]): number {
  return conversations.reduce((sum, conversation) => sum + conversation.messages.length, 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
