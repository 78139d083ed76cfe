import type { PersonFacts } from '../person-facts.ts'
import { toDayNumber } from '../plain-date.ts'
import { counted, dateInWords, durationInWords, monthInWords } from './date-in-words.ts'
import type { Relationship } from './relationship.ts'

/** A rhythm slower than this is not felt as one, in days: a year. */
const SLOWEST_RHYTHM = 365

/** Why the strength is what it is, in plain sentences that can be checked against the timeline. Never empty. */
export const strengthReasons = (
  relationship: Relationship,
  person: PersonFacts,
  today: string,
): readonly string[] => {
  const reasons = [
    whatWasSaid(relationship, today),
    whoSpoke(relationship),
    howLongAgo(relationship, today),
    recommendation(person, today),
    connection(relationship, person, today),
  ].filter((reason) => reason !== null)
  if (relationship.state === 'unknown') reasons.push('There is not enough on record to tell how you stand.')
  return reasons.length > 0 ? reasons : ['Nothing is on record yet.']
}

const whatWasSaid = (relationship: Relationship, today: string): string | null => {
  const { firstContactOn, lastContactOn, contactDays, interactions } = relationship
  if (firstContactOn === null || lastContactOn === null) return null
  const what = interactionsInWords(relationship)
  const crowd = relationship.oneToOne === 0 ? ', always with others in the conversation' : ''
  if (contactDays === 1) return `${what} on ${dateInWords(lastContactOn, today)}${crowd}.`
  const days = interactions > contactDays ? ` on ${counted(contactDays, 'day')}` : ''
  return `${what}${days}, from ${dateInWords(firstContactOn)} to ${dateInWords(lastContactOn)}${crowd}.`
}

/** "12 messages", "12 messages and 1 conversation". */
export const interactionsInWords = ({ interactions, conversations }: Relationship): string => {
  const messages = interactions - conversations
  const parts = [
    messages > 0 ? counted(messages, 'message') : null,
    conversations > 0 ? counted(conversations, 'conversation') : null,
  ]
  return parts.filter((part) => part !== null).join(' and ')
}

const whoSpoke = ({ sent, received, interactions }: Relationship): string | null => {
  if (interactions < 2 || sent + received === 0) return null
  if (received === 0 && sent === interactions) return 'So far you were the one who wrote.'
  if (sent === 0 && received === interactions) return 'So far they were the one who wrote.'
  if (received === 0) return `You turned to them ${times(sent)}.`
  if (sent === 0) return `They turned to you ${times(received)}.`
  return `You turned to them ${times(sent)}, they to you ${times(received)}.`
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

const howLongAgo = (relationship: Relationship, today: string): string | null => {
  const { rhythmDays, state } = relationship
  const last = relationship.lastPersonalOn ?? relationship.lastContactOn
  if (last === null) return null
  if (state === 'new') return 'You are only beginning to know each other.'
  // What is fresh is said by its date.
  if (state === 'warm') return null
  const silence = durationInWords(toDayNumber(today) - toDayNumber(last))
  const hasRhythm = rhythmDays !== null && rhythmDays >= 1 && rhythmDays <= SLOWEST_RHYTHM
  const rhythm = hasRhythm ? `; you used to be in touch about every ${every(rhythmDays)}` : ''
  return `It has been ${silence}${rhythm}.`
}

/** "day", "3 weeks", "month". */
const every = (days: number): string => durationInWords(Math.round(days)).replace(/^1 /, '')

const recommendation = (person: PersonFacts, today: string): string | null =>
  person.lastRecommendedMeOn === null || person.lastRecommendedMeOn > today
    ? null
    : `They recommended you in ${monthInWords(person.lastRecommendedMeOn)}.`

const connection = ({ interactions }: Relationship, person: PersonFacts, today: string): string | null => {
  if (person.connectedOn === null || person.connectedOn > today) return null
  const silent = interactions === 0 ? '; no conversation is on record yet' : ''
  return `Connected since ${dateInWords(person.connectedOn)}${silent}.`
}
