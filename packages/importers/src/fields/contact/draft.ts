import type { PostalAddress, RelatedName } from '../../record.ts'

/** A value as a cell holds it, with the source's own word for what it is; "" for what is not there. */
export interface RawValue {
  readonly label: string
  readonly value: string
}

/** What a row says of a contact, before it is cleaned: the common form of every table of people. */
export interface ContactDraft {
  /** The name in one piece: used where `given` and `family` are both empty. */
  readonly fullName: string
  readonly prefix: string
  readonly given: string
  readonly additional: string
  readonly family: string
  readonly suffix: string
  readonly nickname: string
  /** The preferred one first. */
  readonly emails: readonly RawValue[]
  readonly phones: readonly RawValue[]
  readonly urls: readonly RawValue[]
  readonly addresses: readonly PostalAddress[]
  readonly organization: string
  readonly title: string
  readonly department: string
  readonly birthday: string
  readonly anniversary: string
  readonly note: string
  readonly categories: readonly string[]
  readonly related: readonly RelatedName[]
}

export const EMPTY_DRAFT: ContactDraft = {
  fullName: '',
  prefix: '',
  given: '',
  additional: '',
  family: '',
  suffix: '',
  nickname: '',
  emails: [],
  phones: [],
  urls: [],
  addresses: [],
  organization: '',
  title: '',
  department: '',
  birthday: '',
  anniversary: '',
  note: '',
  categories: [],
  related: [],
}
