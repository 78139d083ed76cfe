import type { Instant } from '../calendar.ts'

export interface Invitation {
  readonly person: string
  readonly direction: 'sent' | 'received'
  readonly sentAt: Instant
  readonly message: string | null
}

/** What the owner wrote down about someone, for nobody else. */
export interface Note {
  readonly person: string
  readonly text: string
  readonly createdAt: Instant
  readonly editedAt: Instant | null
}

export interface Recommendation {
  readonly person: string
  readonly direction: 'given' | 'received'
  readonly text: string
  readonly createdAt: Instant
  readonly status: 'VISIBLE' | 'HIDDEN' | 'PENDING'
}

export interface Endorsement {
  readonly person: string
  readonly direction: 'given' | 'received'
  readonly skill: string
  readonly endorsedAt: Instant
}
