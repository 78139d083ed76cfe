import type { PeoplePort } from '../ports/people.ts'
import type { FoundCard } from './find-card.ts'
import { withPhoto } from './load-contacts.ts'
import { type VCardVersion, writeVCard } from './vcard/index.ts'

/** Stands for a card that no client has asked about yet: older than any that one has. */
const NEVER = '1970-01-01T00:00:00Z'

/** A card as clients get it, its picture in it. */
export const toVCard = async (
  people: Pick<PeoplePort, 'cards' | 'photo'>,
  found: FoundCard,
  version: VCardVersion,
): Promise<string> => {
  const contact = await withPhoto(people, found)
  return writeVCard({ ...contact, uid: found.uid, revisedAt: found.revisedAt ?? NEVER }, { version })
}
