import type { Instant } from '../calendar.ts'

/** A thread. `participants` are everyone but the owner. */
export interface Conversation {
  readonly id: string
  readonly kind: 'direct' | 'group' | 'sponsored'
  readonly title: string | null
  readonly participants: readonly string[]
  /** Oldest first. */
  readonly messages: readonly Message[]
}

export interface Message {
  readonly sentAt: Instant
  /** A person's id, `owner`, or for sponsored mail the advertiser's name. */
  readonly sender: string
  readonly subject: string | null
  readonly text: string
  readonly attachments: readonly string[]
  readonly folder: 'INBOX' | 'ARCHIVE' | 'SPAM'
  /** Written by the owner and never sent. */
  readonly draft: boolean
}

export const OWNER = 'owner'
