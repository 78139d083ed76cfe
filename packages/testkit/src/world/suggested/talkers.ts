import { dayOf, type PlainDate, plainDate } from '../calendar.ts'
import type { Conversation } from '../conversations/conversation.ts'
import type { Person } from '../people/person.ts'

interface SpokenIn {
  readonly today: PlainDate
  readonly people: readonly Person[]
  readonly conversations: readonly Conversation[]
}

/** What was said longer ago is not noted today. */
const DAYS_REMEMBERED = 365

/** Somebody spoken with within a year, and the day of the last message. */
export interface Talker {
  readonly person: Person
  readonly messages: number
  readonly lastOn: PlainDate
}

/** Those who are shown and with whom there are one-to-one conversations, most messages first. */
export function spokenWith({ today, people, conversations }: SpokenIn): readonly Talker[] {
  const sent = new Map<string, PlainDate[]>()
  for (const { participants, messages } of conversations) {
    const [only, ...others] = participants
    if (only === undefined || others.length > 0) continue
    const days = messages.filter(({ draft }) => !draft).map(({ sentAt }) => sentAt.slice(0, 10))
    sent.set(only, [...(sent.get(only) ?? []), ...days])
  }
  const since = plainDate(dayOf(today) - DAYS_REMEMBERED)
  return people
    .flatMap((person) => {
      const days = sent.get(person.id) ?? []
      const lastOn = days.toSorted().at(-1) ?? ''
      const isTalker = person.visibility === 'shown' && lastOn >= since && isSought(person)
      return isTalker ? [{ person, messages: days.length, lastOn }] : []
    })
    .sort((a, b) => b.messages - a.messages || (a.person.id < b.person.id ? -1 : 1))
}

const isSought = ({ tie }: Person): boolean => tie.kind !== 'recruiter' && tie.kind !== 'stranger'
