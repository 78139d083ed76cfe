import type { Channel } from '../channel.ts'
import type { FavorKind } from '../few/deed.ts'
import type { LearnedKind } from '../purpose/index.ts'

/** Where in the line something was read from: code units, the end not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** How the words agree with the name on record, best first. */
export const NAME_FITS = ['full-name', 'initial', 'given-name', 'family-name', 'nickname', 'typo'] as const
export type NameFit = (typeof NAME_FITS)[number]

/** Somebody on record who may be meant. */
export interface LogCandidate {
  readonly personId: string
  readonly name: string
  readonly title: string | null
  readonly organization: string | null
  readonly fit: NameFit
  /** Why they may be meant: "first name; the line names Lumen; last in touch 12 days ago". */
  readonly why: string
}

/** `with`: the contact was with them. `introduced`: somebody made them known. `mentioned`: only spoken of. */
export type LogRole = 'with' | 'introduced' | 'mentioned'

export interface LogPerson extends Span {
  /** As written. */
  readonly text: string
  readonly role: LogRole
  /** Most likely first; empty where nobody on record fits. */
  readonly candidates: readonly LogCandidate[]
  /** Who is meant, where that is plain; null where the user must say. */
  readonly personId: string | null
  /** Somebody not on record, as they could be entered; null where nothing speaks for that. */
  readonly proposal: { readonly name: string; readonly organization: string | null } | null
}

/** What a part of the line says of which of its people: an index in `people`, null where it names nobody. */
interface OfPerson extends Span {
  readonly about: number | null
}

export interface LogLearned extends OfPerson {
  readonly kind: LearnedKind
  readonly text: string
}

/** What is new with somebody, and what it changes on their card. */
export interface LogNews extends OfPerson {
  readonly text: string
  readonly edit: { readonly title: string | null; readonly organization: string | null } | null
}

export interface LogFavor extends OfPerson {
  readonly direction: 'given' | 'received'
  readonly kind: FavorKind
  readonly text: string
}

export interface LogFollowUp extends OfPerson {
  readonly text: string
  /** `YYYY-MM-DD`, today or later. */
  readonly dueOn: string
  /** The line names the day; otherwise it is two days on. */
  readonly isDueSaid: boolean
}

/** What one typed line says of a contact. */
export interface LogReading {
  readonly line: string
  /** Somebody was in touch; false where it only says what is to be done. */
  readonly isContact: boolean
  /** In the order of the line. */
  readonly people: readonly LogPerson[]
  /** The day of the contact, never after today; `span` is null where the line names none. */
  readonly on: { readonly date: string; readonly span: Span | null }
  /** Null where the words do not tell. */
  readonly channel: (Span & { readonly value: Channel }) | null
  readonly direction: 'sent' | 'received' | 'mutual'
  readonly minutes: (Span & { readonly value: number }) | null
  readonly learned: readonly LogLearned[]
  readonly news: readonly LogNews[]
  readonly favors: readonly LogFavor[]
  readonly followUps: readonly LogFollowUp[]
}
