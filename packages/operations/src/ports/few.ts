import type { ChosenPerson, DeedTexts, FewRecords } from '@rapport/domain'

/** Somebody came among the chosen few, or left. */
export interface ChosenChangeRow {
  readonly changeId: string
  readonly personId: string
  readonly person: string
  readonly change: 'added' | 'removed'
  readonly reason: string
  readonly at: string
}

export interface FewPort {
  /** By the people shown, longest among them first. */
  readonly list: () => Promise<readonly ChosenPerson[]>
  /** Newest first. */
  readonly changes: (limit: number) => Promise<readonly ChosenChangeRow[]>
  /** How many there may be, and the day they were last gone through. */
  readonly settings: () => Promise<{ readonly size: number; readonly reviewedOn: string | null }>
  /** What may tell who did something for the user; by the people shown. */
  readonly records: () => Promise<FewRecords>
  /** Texts that may tell of a deed. */
  readonly texts: () => Promise<DeedTexts>
  /** The same as long as those texts are. */
  readonly textsVersion: () => Promise<string>
}

export interface FewWritePort extends FewPort {
  readonly add: (chosen: ChosenPerson) => Promise<void>
  /** Answers whether the person was among them. */
  readonly remove: (personId: string) => Promise<boolean>
  /** Answers whether the person is among them. */
  readonly giveReason: (personId: string, reason: string) => Promise<boolean>
  readonly recordChange: (change: Omit<ChosenChangeRow, 'person'>) => Promise<void>
  readonly updateSettings: (change: { readonly size?: number; readonly reviewedOn?: string }) => Promise<void>
}
