import type { Channel } from '../channel.ts'
import type { Contact } from './contact.ts'

/** What one contact counts, in days of written contact between two people. */
export type Depth = (contact: Contact) => number

/**
 * What a contact day on a channel counts, in days of written contact: talking carries more than writing, meeting
 * more than talking (media richness, Daft & Lengel 1986). The sizes are a judgement.
 */
const CHANNEL_DEPTH: Readonly<Record<Channel, number>> = {
  linkedin: 1,
  email: 1,
  phone: 2,
  video: 2,
  'in-person': 3,
  other: 1,
}
/** An invitation to connect is a click, at most with a line of text. A judgement. */
const INVITATION_DEPTH = 0.25

/** The channel's depth, shared by all who took part. */
export const fullDepth: Depth = (contact) =>
  contact.isInvitation ? INVITATION_DEPTH : CHANNEL_DEPTH[contact.channel] / (1 + contact.others)

/** As if nobody else had taken part. */
export const depthWithoutCrowd: Depth = (contact) =>
  contact.isInvitation ? INVITATION_DEPTH : CHANNEL_DEPTH[contact.channel]

/** Each day alike, whatever the channel. */
export const daysOnly: Depth = (contact) => (contact.isInvitation ? INVITATION_DEPTH : 1)
