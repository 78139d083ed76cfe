import type { PersonFacts } from '../person-facts.ts'
import { monthInWords } from '../strength/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'
import type { Action } from './action.ts'
import type { PlannedLead, Subject } from './aim/index.ts'
import { hasFreshMove } from './value/index.ts'

/** What to do, in one warm sentence without its full stop. */
export const suggestionFor = (action: Action, subject: Subject, today: string): string =>
  SUGGESTIONS[action](subject, calledBy(subject.person), today)

/** Longest promise inside a sentence, in characters: what one reads at a glance. */
const LONGEST_PROMISE = 140

/** What to do about a promise: the words it was made in. */
export const followUpSuggestion = (text: string): string => `As you said: ${plainText(text, LONGEST_PROMISE)}`

/** What to ask of somebody who can bring the user further into a target. */
export const leadSuggestion = ({ meet, organization }: PlannedLead, person: PersonFacts): string =>
  `Ask ${calledBy(person)} to introduce you to ${plainText(meet, LONGEST_NAME_IN_WORDS)} at ${plainText(organization, LONGEST_NAME_IN_WORDS)}`

type Suggest = (subject: Subject, name: string, today: string) => string

const SUGGESTIONS: Readonly<Record<Action, Suggest>> = {
  reply: (_, name) => `Write back to ${name}, who may be waiting for an answer`,

  thank: (_, name) => `Thank ${name} for the recommendation, and ask what would help in return`,

  'follow-up': ({ person, relationship }, name) =>
    relationship.interactions > 0
      ? `Keep the conversation with ${name} going: ask about ${topicOf(person)}`
      : `Say hello to ${name} and ask about ${topicOf(person)}`,

  'catch-up': ({ person }, name, today) => {
    const move = moveOf(person, today)
    if (move !== null) return `Ask ${name} ${move}`
    if (person.note !== null) return `Catch up with ${name}, starting from your note`
    const organization = organizationOf(person)
    return `Catch up with ${name}: ask how things are going${organization === '' ? '' : ` at ${organization}`}`
  },

  reconnect: ({ person, relationship }, name, today) => {
    const since = relationship.lastPersonalOn ?? relationship.lastContactOn
    const question =
      moveOf(person, today) ??
      (since === null ? 'how things are going' : `what has changed since ${monthInWords(since)}`)
    return `Pick the thread up again with ${name}: ask ${question}`
  },

  'first-conversation': ({ person }, name) =>
    `Start a first real conversation with ${name}: ask about ${topicOf(person)}`,
}

const calledBy = ({ givenName, name }: PersonFacts): string =>
  plainText(givenName, LONGEST_NAME_IN_WORDS) || plainText(name, LONGEST_NAME_IN_WORDS) || 'this person'

const organizationOf = ({ organization }: PersonFacts): string =>
  plainText(organization ?? '', LONGEST_NAME_IN_WORDS)

const topicOf = (person: PersonFacts): string => {
  const organization = organizationOf(person)
  return organization === '' ? 'what they are working on' : `the work at ${organization}`
}

const moveOf = (person: PersonFacts, today: string): string | null => {
  const organization = organizationOf(person)
  return hasFreshMove(person, today) && organization !== '' ? `how the move to ${organization} went` : null
}
