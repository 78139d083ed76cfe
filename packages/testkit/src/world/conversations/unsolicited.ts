import { DAYS_PER_YEAR, instantOf } from '../calendar.ts'
import type { Person } from '../people/person.ts'
import { companyOn } from './company.ts'
import type { Conversation } from './conversation.ts'
import { conversationId } from './conversation-id.ts'
import { type ExchangeContext, perform } from './direct.ts'
import { shareFacts } from './facts.ts'
import { pickScript, repertoireFor, type Told } from './repertoire.ts'
import { advertisements } from './scripts/sponsored.ts'
import { startOfExchange } from './timing.ts'

const SUBJECTS_OF_RECRUITERS = [
  'A role I would like to share with you',
  'Opportunity in your region',
  'Confidential search',
]
const SUBJECTS = ['Your experience', 'Quick question', 'Can we talk?', 'A short question']
const YEARS_BACK = 6

/** Mail from people who are not connected: recruiters and sellers, rarely answered. */
export function writeToStrangers(
  context: ExchangeContext,
  outsiders: readonly Person[],
  messages: number,
): readonly Conversation[] {
  const { random, until } = context
  const conversations: Conversation[] = []
  const told: Told = new Map()
  let left = messages
  for (const person of outsiders) {
    if (left <= 0) break
    const repertoire = repertoireFor(companyOn(context.common.owner, person, until), 'en')
    const openings = repertoire.scriptsFor(null).filter((script) => script.turns[0]?.from === 'other')
    const script = pickScript(random, openings, told, Math.min(left, random.int(1, 4)))
    if (script === undefined) break
    const day = until - 1 - Math.floor(random.next() * random.next() * YEARS_BACK * DAYS_PER_YEAR)
    const begin = startOfExchange(random, Math.min(day, until - 3), false)
    const turns = script.turns.slice(0, left)
    const written = perform(context, [person], turns, begin, shareFacts(random), repertoire).messages
    const subject = random.pick(person.tie.kind === 'recruiter' ? SUBJECTS_OF_RECRUITERS : SUBJECTS)
    left -= written.length
    conversations.push({
      id: conversationId(random),
      kind: 'direct',
      title: null,
      participants: [person.id],
      messages: written.map((message) => ({ ...message, subject })),
    })
  }
  return conversations
}

/** Advertisements, one to a thread. */
export function writeSponsored(context: ExchangeContext, count: number): readonly Conversation[] {
  const { random, until } = context
  return Array.from({ length: count }, () => {
    const { advertiser, subject, text } = random.pick(advertisements)
    const moment = (until - 2) * 86_400 - Math.floor(random.next() * YEARS_BACK * DAYS_PER_YEAR * 86_400)
    const sentAt = instantOf(moment)
    const message = {
      sentAt,
      sender: advertiser,
      subject,
      text,
      attachments: [],
      folder: 'INBOX' as const,
      draft: false,
    }
    return {
      id: conversationId(random),
      kind: 'sponsored' as const,
      title: null,
      participants: [],
      messages: [message],
    }
  })
}
