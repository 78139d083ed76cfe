import { CHANNELS } from '../channel.ts'
import { type ContactLog, RECEIVED, SENT } from '../strength/index.ts'

/** Others at one table with whom everybody is met: ten with the user. A larger crowd is nobody in particular. */
export const MOST_OTHERS = 8

const TALKS: ReadonlySet<number> = new Set(
  (['phone', 'video', 'in-person'] as const).map((channel) => CHANNELS.indexOf(channel)),
)

/** One entry of the log as it matters here. */
export interface Touch {
  /** Days since 1970-01-01. */
  readonly day: number
  /** On the phone, by video or in person, and not in a crowd. */
  readonly isTalk: boolean
  /** The user said something, and not to a crowd. */
  readonly isOwnWord: boolean
  readonly isReceived: boolean
  readonly isWritten: boolean
}

/** A person's contacts up to a day, without invitations, which say little. */
export const touchesOf = (log: ContactLog, index: number, today: number): readonly Touch[] => {
  const touches: Touch[] = []
  for (let entry = log.offsets[index] ?? 0; entry < (log.offsets[index + 1] ?? 0); entry += 1) {
    const day = Math.floor((log.at[entry] ?? Number.NaN) / DAY_MS)
    // A time that is none compares with nothing.
    if (log.isInvitation[entry] === 1 || !(day <= today)) continue
    const isFew = (log.others[entry] ?? 0) <= MOST_OTHERS
    const isByVoice = TALKS.has(log.channel[entry] ?? -1)
    const direction = log.direction[entry]
    touches.push({
      day,
      isTalk: isByVoice && isFew,
      isOwnWord: direction !== RECEIVED && isFew,
      isReceived: direction === RECEIVED,
      isWritten: !isByVoice && direction === SENT,
    })
  }
  return touches
}

const DAY_MS = 86_400_000
