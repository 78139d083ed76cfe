import type { TimelineEntry } from '../../api/index.ts'
import { CHANNEL_WORDS } from '../../words/channel.ts'
import { inHours } from '../../words/minutes.ts'

const withOthers = (entry: TimelineEntry): string =>
  entry.others === 0 ? '' : `, with ${entry.others} ${entry.others === 1 ? 'other' : 'others'}`

const forLong = (entry: TimelineEntry): string =>
  entry.minutes === null ? '' : `, ${inHours(entry.minutes)}`

/** What happened, in a line: who turned to whom, how, and about what. */
export const entryWords = (entry: TimelineEntry, name: string): string => {
  const about = entry.title === null ? '' : `: ${entry.title}`
  switch (entry.kind) {
    case 'message':
      return `${entry.direction === 'sent' ? 'You wrote' : `${name} wrote`}${withOthers(entry)}${about}`
    case 'conversation':
      return `You spoke${entry.channel === null ? '' : ` (${CHANNEL_WORDS[entry.channel]})`}${forLong(entry)}${withOthers(entry)}${about}`
    case 'mail':
      return `${entry.direction === 'sent' ? 'Your e-mail' : `E-mail from ${name}`}${withOthers(entry)}${about}`
    case 'meeting':
      return `You met${forLong(entry)}${withOthers(entry)}${about}`
    case 'call':
      return `${callWords(entry, name)}${forLong(entry)}${about}`
    case 'attendance':
      return entry.title === null ? 'At the same event' : `Both at ${entry.title}`
    case 'invitation':
      return `${entry.direction === 'sent' ? 'You invited' : 'Invitation from'} ${name}${about}`
    case 'note':
      return entry.isOwn ? 'Your note' : `Note${about}`
    case 'recommendation':
      return entry.direction === 'received'
        ? `${name} recommended you${about}`
        : `You recommended ${name}${about}`
    case 'endorsement':
      return entry.direction === 'received' ? `${name} endorsed you${about}` : `You endorsed ${name}${about}`
    case 'favor':
      return `${favorWords(entry, name)}${about}`
    case 'connection':
      return entry.title ?? 'Connected on LinkedIn'
    case 'change':
      return entry.title ?? 'Something changed'
  }
}

const favorWords = ({ direction }: TimelineEntry, name: string): string => {
  if (direction === 'asked') return `You asked ${name}`
  if (direction === 'asked-of-me') return `${name} asked you`
  return direction === 'received' ? `${name}, for you` : `You, for ${name}`
}

const callWords = ({ direction }: TimelineEntry, name: string): string => {
  if (direction === 'sent') return `You called ${name}`
  return direction === 'received' ? `${name} called` : 'You spoke by phone'
}
