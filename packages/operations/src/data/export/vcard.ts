import { type LoadedContact, loadContacts, withPhoto } from '../../card/load-contacts.ts'
import { writeVCard } from '../../card/vcard/index.ts'
import type { ReadContext } from '../../context.ts'
import type { Exporter } from './exported.ts'

/** Every person as a vCard 4.0, with the picture, under the name that address books know them by. */
export const exportVCard: Exporter = async ({ store, now }) => {
  const contacts = await loadContacts(store, null)
  const uids = await uidsOf(store.cards)
  return {
    name: 'rapport-people',
    ending: 'vcf',
    mediaType: 'text/vcard; charset=utf-8',
    content: write(contacts, { store, uids, revisedAt: `${now.toISOString().slice(0, 19)}Z` }),
  }
}

interface Context {
  readonly store: Pick<ReadContext['store'], 'people'>
  readonly uids: ReadonlyMap<string, string>
  readonly revisedAt: string
}

async function* write(contacts: readonly LoadedContact[], { store, uids, revisedAt }: Context) {
  for (const loaded of contacts) {
    // One picture at a time: all of them together may be larger than the memory.
    const contact = await withPhoto(store.people, loaded)
    yield writeVCard({ ...contact, uid: uids.get(loaded.personId) ?? loaded.personId, revisedAt })
  }
}

/** What clients of the address book were told; before that what the imported file said. */
const uidsOf = async (cards: ReadContext['store']['cards']): Promise<ReadonlyMap<string, string>> => {
  const told = (await cards.all()).map(({ personId, uid }) => [personId, uid] as const)
  return new Map([...(await cards.bookUids()), ...told])
}
