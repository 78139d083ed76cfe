import { createHash } from 'node:crypto'
import { type Contact, toContact } from '../people/contact.ts'
import { photoEditOf, shownPhoto } from '../people/shown-photo.ts'
import type { CardPort } from '../ports/cards.ts'
import type { PeoplePort, PersonCards } from '../ports/people.ts'

export interface LoadedContact {
  readonly personId: string
  readonly contact: Contact
  /** Changes whenever the card that clients see of this person does. */
  readonly etag: string
  readonly person: PersonCards
}

interface Ports {
  readonly people: Pick<PeoplePort, 'cards' | 'photo'>
  readonly cards: Pick<CardPort, 'photoDigests'>
}

/** People as cards, their pictures left out; all of them when no ids are given. */
export const loadContacts = async (
  { people, cards }: Ports,
  personIds: readonly string[] | null,
): Promise<readonly LoadedContact[]> => {
  const shown = await people.cards(personIds)
  const digests = await cards.photoDigests(personIds)
  return shown.map((person) => {
    const contact = toContact(person)
    const { personId } = person
    const etag = etagOf(contact, [digests.get(personId), person.choices.photo, photoEditOf(person)])
    return { personId, contact, etag, person }
  })
}

/** What clients do not see of a contact, or see elsewhere, changes no tag. */
const etagOf = (
  { asOf: _asOf, hasPhoto: _hasPhoto, ...contact }: Contact,
  photo: readonly unknown[],
): string =>
  createHash('sha256')
    .update(JSON.stringify([contact, photo]))
    .digest('base64url')
    .slice(0, 22)

/** The contact with the picture. */
export const withPhoto = async (
  people: Ports['people'],
  { contact, person }: LoadedContact,
): Promise<Contact> =>
  contact.hasPhoto
    ? { ...contact, card: { ...contact.card, photo: await shownPhoto(people, person) } }
    : contact
