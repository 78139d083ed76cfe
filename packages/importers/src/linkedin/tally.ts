import { detached } from '../fields/text.ts'

/** Counts in how many conversations each key turns up. */
export interface Tally {
  readonly add: (key: string, conversation: string) => void
  /** Keys in the most conversations first; those equal in that by key. */
  readonly ranked: () => readonly string[]
  readonly conversationsOf: (key: string) => number
  /** The first of them and its conversations, if it is ahead of the second and in more than one. */
  readonly leader: () => { readonly key: string; readonly conversations: number } | null
}

interface Presence {
  conversations: number
  lastConversation: string
}

/**
 * A conversation is counted when it differs from the one before it under the same key: exact for files grouped by
 * conversation, as LinkedIn writes them, and the same for everybody in others; no set of conversations is held.
 */
export function createTally(): Tally {
  const presences = new Map<string, Presence>()
  const ranked = (): [string, Presence][] =>
    [...presences].sort(([keyA, a], [keyB, b]) => b.conversations - a.conversations || (keyA < keyB ? -1 : 1))
  return {
    add: (key, conversation) => {
      const presence = presences.get(key)
      if (presence === undefined) {
        presences.set(detached(key), { conversations: 1, lastConversation: detached(conversation) })
      } else if (presence.lastConversation !== conversation) {
        presence.conversations += 1
        presence.lastConversation = detached(conversation)
      }
    },
    conversationsOf: (key) => presences.get(key)?.conversations ?? 0,
    ranked: () => ranked().map(([key]) => key),
    leader: () => {
      const [first, second] = ranked()
      if (first === undefined) return null
      const [key, { conversations }] = first
      return conversations > (second?.[1].conversations ?? 1) ? { key, conversations } : null
    },
  }
}
