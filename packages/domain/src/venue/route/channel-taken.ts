import { CHANNELS, type Channel } from '../../channel.ts'
import { channelAdvice } from '../../match/index.ts'
import type { PersonFacts } from '../../person-facts.ts'
import { toDayNumber } from '../../plain-date.ts'
import type { Reason } from '../../plan/index.ts'
import { counted, dateInWords, type Relationship, SENT } from '../../strength/index.ts'
import type { VenueFrame } from '../suggest-venues.ts'

export interface ChannelTaken {
  readonly channel: Channel
  readonly text: string
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

/** The channel on which a person took part before, else the one that lies open, with what is on record of it. */
export const channelOf = (
  person: PersonFacts,
  relationship: Relationship,
  frame: VenueFrame,
): ChannelTaken | null => {
  const advice = channelAdvice(person, relationship)
  if (advice === null) return null
  const tally = tallyOf(advice.channel, frame, person.personId)
  return {
    ...advice,
    reasons: [worked(advice.channel, tally, frame.today), ...answers(relationship, frame.today)],
  }
}

const NAMES: Readonly<Record<Channel, string>> = {
  linkedin: 'on LinkedIn',
  email: 'by e-mail',
  phone: 'by phone',
  video: 'by video',
  'in-person': 'in person',
  other: 'otherwise',
}

interface Tally {
  readonly days: number
  readonly theirs: number
  readonly lastTheirsOn: string | null
}

const DAY_MS = 86_400_000
const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** Days on a channel, and those on which the person took part: wrote, called or met. */
const tallyOf = (channel: Channel, { contacts, indexOf, today }: VenueFrame, personId: string): Tally => {
  const index = indexOf.get(personId) ?? -1
  const lastDay = toDayNumber(today)
  const wanted = CHANNELS.indexOf(channel)
  const days = new Set<number>()
  const theirs = new Set<number>()
  let last: number | null = null
  const end = index < 0 ? 0 : (contacts.offsets[index + 1] ?? 0)
  for (let entry = index < 0 ? 0 : (contacts.offsets[index] ?? 0); entry < end; entry += 1) {
    if (contacts.channel[entry] !== wanted || contacts.isInvitation[entry] === 1) continue
    const at = contacts.at[entry] ?? 0
    if (Math.floor(at / DAY_MS) > lastDay) continue
    days.add(Math.floor(at / DAY_MS))
    if (contacts.direction[entry] === SENT) continue
    theirs.add(Math.floor(at / DAY_MS))
    last = Math.max(last ?? at, at)
  }
  return { days: days.size, theirs: theirs.size, lastTheirsOn: last === null ? null : dateOf(last) }
}

const worked = (channel: Channel, { days, theirs, lastTheirsOn }: Tally, today: string): Reason => {
  const facts = { channel, days, theirs, lastOn: lastTheirsOn }
  if (days === 0) return { kind: 'untried', text: `Not tried yet ${NAMES[channel]}`, ...facts }
  if (lastTheirsOn === null) {
    return {
      kind: 'unanswered',
      text: `You wrote ${NAMES[channel]} on ${counted(days, 'day')}; no answer is on record`,
      ...facts,
    }
  }
  return {
    kind: 'worked',
    text: `In touch ${NAMES[channel]} on ${counted(days, 'day')}; they took part on ${theirs}, last on ${dateInWords(lastTheirsOn, today)}`,
    ...facts,
  }
}

const answers = ({ awaitingSince, unanswered }: Relationship, today: string): readonly Reason[] => {
  if (awaitingSince !== null) {
    return [
      {
        kind: 'waiting',
        text: `They wrote on ${dateInWords(awaitingSince, today)}; it is your turn`,
        on: awaitingSince,
      },
    ]
  }
  if (unanswered < 2) return []
  return [
    { kind: 'no-answer', text: `Your last ${unanswered} messages have no answer on record`, unanswered },
  ]
}
