import type { TimelineEntry } from '../../api/index.ts'
import { CHANNEL_WORDS } from '../../words/channel.ts'

const withOthers = (entry: TimelineEntry): string =>
  entry.others === 0 ? '' : `, with ${entry.others} ${entry.others === 1 ? 'other' : 'others'}`

/** What happened, in a line: who turned to whom, how, and about what. */
export const entryWords = (entry: TimelineEntry, name: string): string => {
  const about = entry.title === null ? '' : `: ${entry.title}`
  switch (entry.kind) {
    case 'message':
      return `${entry.direction === 'sent' ? 'You wrote' : `${name} wrote`}${withOthers(entry)}${about}`
    case 'conversation':
      return `You spoke${entry.channel === null ? '' : ` (${CHANNEL_WORDS[entry.channel]})`}${withOthers(entry)}${about}`
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
    case 'connection':
      return entry.title ?? 'Connected on LinkedIn'
    case 'change':
      return entry.title ?? 'Something changed'
  }
}
