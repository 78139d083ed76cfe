import { CHANNELS, type Channel } from '../channel.ts'
import { MOST_OTHERS_MET } from '../driveby/index.ts'
import { fromDayNumber, toDayNumber } from '../plain-date.ts'
import { type ContactLog, contactDay, RECEIVED, SENT } from '../strength/index.ts'
import { isWithin, type Span } from './period.ts'

/** One entry of the log, of a person by their place. Neither invitations nor what was lost in a crowd are among them. */
export interface ReviewContact {
  readonly person: number
  readonly on: string
  readonly at: number
  readonly channel: Channel
  readonly others: number
  readonly isTalk: boolean
  readonly isSent: boolean
  readonly isReceived: boolean
}

/** What happened in a span of days. */
export interface ContactTally {
  /** On the phone, by video or in person. */
  readonly oneToOne: number
  readonly withOthers: number
  /** With whom there was any word. */
  readonly people: number
  /** With whom there was a talk, one-to-one or among a few. */
  readonly talkedWith: number
  /** With whom messages went both ways. */
  readonly exchanges: number
}

const TALKS: ReadonlySet<Channel> = new Set(['phone', 'video', 'in-person'])

/** The contacts of some days. Linear in the log. */
export const contactsWithin = (log: ContactLog, { from, to }: Span): readonly ReviewContact[] => {
  const [first, last] = [toDayNumber(from), toDayNumber(to)]
  const found: ReviewContact[] = []
  const dates = new Map<number, string>()
  const dateOf = (day: number): string => {
    const known = dates.get(day) ?? fromDayNumber(day)
    dates.set(day, known)
    return known
  }
  for (let person = 0; person + 1 < log.offsets.length; person += 1) {
    for (let entry = log.offsets[person] ?? 0; entry < (log.offsets[person + 1] ?? 0); entry += 1) {
      const at = log.at[entry] ?? Number.NaN
      const day = contactDay(at)
      const others = log.others[entry] ?? 0
      if (day === null || day < first || day > last) continue
      if (log.isInvitation[entry] === 1 || others > MOST_OTHERS_MET) continue
      const channel = CHANNELS[log.channel[entry] ?? 0] ?? 'other'
      const direction = log.direction[entry]
      found.push({
        person,
        on: dateOf(day),
        at,
        channel,
        others,
        isTalk: TALKS.has(channel),
        isSent: direction !== RECEIVED,
        isReceived: direction !== SENT,
      })
    }
  }
  return found
}

/** A talk with several stands with each of them: the moment, the channel and the number tell that it is one. */
export const tallyContacts = (contacts: readonly ReviewContact[], span: Span): ContactTally => {
  const within = contacts.filter(({ on }) => isWithin(on, span))
  const talks = within.filter(({ isTalk }) => isTalk)
  const written = within.filter(({ isTalk }) => !isTalk)
  const peopleOf = (some: readonly ReviewContact[]) => new Set(some.map(({ person }) => person))
  const wroteTo = peopleOf(written.filter(({ isSent }) => isSent))
  return {
    oneToOne: talks.filter(({ others }) => others === 0).length,
    withOthers: new Set(
      talks.flatMap(({ others, at, channel }) => (others > 0 ? [`${at} ${channel} ${others}`] : [])),
    ).size,
    people: peopleOf(within).size,
    talkedWith: peopleOf(talks).size,
    exchanges: [...peopleOf(written.filter(({ isReceived }) => isReceived))].filter((person) =>
      wroteTo.has(person),
    ).length,
  }
}
