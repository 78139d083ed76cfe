import type { CardPort, DavCardRow } from '../ports/cards.ts'
import type { PeoplePort } from '../ports/people.ts'
import { type LoadedContact, loadContacts } from './load-contacts.ts'

/** A card that is there: what clients call it, and of whom it is. */
export interface FoundCard extends LoadedContact {
  readonly href: string
  readonly uid: string
  /** When the card was last found changed; null before clients have asked. */
  readonly revisedAt: string | null
}

interface Ports {
  readonly people: Pick<PeoplePort, 'cards' | 'photo'>
  readonly cards: Pick<CardPort, 'byHref' | 'photoDigests'>
}

/** The cards of these names, in their order; names that are none are left out. */
export const findCards = async (ports: Ports, hrefs: readonly string[]): Promise<readonly FoundCard[]> => {
  const rows = new Map((await ports.cards.byHref(hrefs)).map((row) => [row.href, row]))
  // Each person has one card; a person who has become part of another is no card any more.
  const wanted = [...new Set(hrefs)].flatMap((href) => rows.get(href) ?? [])
  const loaded = await loadContacts(
    ports,
    wanted.map(({ personId }) => personId),
  )
  const byPerson = new Map(loaded.map((contact) => [contact.personId, contact]))
  return wanted.flatMap(({ href, uid, personId, changedAt }: DavCardRow) => {
    const contact = byPerson.get(personId)
    return contact === undefined ? [] : [{ ...contact, href, uid, revisedAt: revisionOf(changedAt) }]
  })
}

/** Synchronisations are numbered by the clock, in milliseconds. */
const revisionOf = (changedAt: number): string | null =>
  changedAt === 0 ? null : `${new Date(changedAt).toISOString().slice(0, 19)}Z`
