import { CHANNELS, type Channel } from '../channel.ts'
import { type PersonFacts, unknownPerson } from '../person-facts.ts'
import { type ContactLog, MUTUAL, RECEIVED, SENT } from './contact-log.ts'

const DIRECTIONS = { sent: SENT, received: RECEIVED, mutual: MUTUAL }

export interface Contact {
  /** `YYYY-MM-DD`, at noon; or milliseconds. */
  readonly at: string | number
  readonly direction?: keyof typeof DIRECTIONS
  readonly channel?: Channel
  readonly others?: number
  readonly isInvitation?: boolean
}

/** A contact log from lists, one for each person, in the order given. */
export const logOf = (contactsByPerson: readonly (readonly Contact[])[]): ContactLog => {
  const contacts = contactsByPerson.flat()
  const offsets = [0]
  for (const list of contactsByPerson) offsets.push((offsets.at(-1) ?? 0) + list.length)
  return {
    offsets: Int32Array.from(offsets),
    at: Float64Array.from(contacts, ({ at }) =>
      typeof at === 'number' ? at : Date.parse(`${at}T12:00:00Z`),
    ),
    direction: Uint8Array.from(contacts, ({ direction }) => DIRECTIONS[direction ?? 'mutual']),
    channel: Uint8Array.from(contacts, ({ channel }) => CHANNELS.indexOf(channel ?? 'linkedin')),
    others: Uint8Array.from(contacts, ({ others }) => others ?? 0),
    isInvitation: Uint8Array.from(contacts, ({ isInvitation }) => Number(isInvitation ?? false)),
  }
}

/** Somebody of whom nothing is known but the name. */
export const personOf = (facts: Partial<PersonFacts> = {}): PersonFacts => ({
  ...unknownPerson('p1', 'Mira Adler'),
  givenName: 'Mira',
  ...facts,
})
