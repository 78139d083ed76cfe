import type { ContactCard, Instant, PersonRecord } from '@rapport/importers'

type Known = 'givenName' | 'familyName' | 'suffix' | 'profile' | 'emails' | 'organization' | 'title'

/** A person as an address book sees one. */
export interface Contact extends Pick<PersonRecord, Known> {
  /** What the address book calls the contact, as long as it exists. */
  readonly uid: string
  /** Null where it is not known. */
  readonly revisedAt: Instant | null
  /** Null for a person of whom no address book says anything. */
  readonly card: ContactCard | null
}
