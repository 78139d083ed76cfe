import { createHash } from 'node:crypto'
import type { Photo } from '@rapport/importers'
import { type Contact, toContact } from '../people/contact.ts'
import type { CardPort } from '../ports/cards.ts'
import type { PeoplePort, PersonCards } from '../ports/people.ts'

export interface LoadedContact {
  readonly personId: string
  readonly contact: Contact
  /** Changes whenever the card that clients see of this person does. */
  readonly etag: string
  /** The picture as the user has set it, as JSON; empty when it was taken away. */
  readonly photoEdit: string | undefined
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
    const photoEdit = editedPhoto(person)
    const etag = etagOf(contact, [digests.get(personId), person.choices.photo, photoEdit])
    return { personId, contact, etag, photoEdit }
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

const editedPhoto = ({ cards }: PersonCards): string | undefined =>
  cards.find((card) => card.edits.photo !== undefined)?.edits.photo

/** The contact with the picture: the one the user has set, else the one of an address book. */
export const withPhoto = async (
  people: Ports['people'],
  { contact, personId, photoEdit }: LoadedContact,
): Promise<Contact> => {
  if (!contact.hasPhoto) return contact
  const photo = photoEdit === undefined ? await people.photo(personId) : readPhoto(photoEdit)
  return { ...contact, card: { ...contact.card, photo } }
}

const readPhoto = (edit: string): Photo | null => (edit === '' ? null : (JSON.parse(edit) as Photo))
