import type { DavCardRow } from '../ports/cards.ts'
import type { WriteTransaction } from '../ports/store.ts'
import { loadContacts } from './load-contacts.ts'

/** What a card is called when it was no client that made it. */
const hrefOf = (personId: string): string => `${personId}.vcf`

/**
 * Compares the people shown with what clients were last told of them, and notes the differences under the next number.
 * Nothing that changes people has to know of clients. Answers the newest number. Linear in the people, and skipped
 * while none of them has changed.
 */
export const reconcile = async (store: WriteTransaction, now: Date): Promise<number> => {
  // Read before the people: should somebody change them meanwhile, the next call compares once more.
  const { people: peopleVersion } = await store.snapshot.versions()
  const newest = await store.cards.newestSync()
  if (newest !== null && newest.peopleVersion === peopleVersion) return newest.number
  // Taken from the clock, so that a restored backup does not give out a number a second time for something else.
  const number = Math.max(now.getTime(), (newest?.number ?? 0) + 1)
  const changed = await findChanges(store, number)
  if (changed.length > 0) await store.cards.put(changed)
  const noted = newest !== null && changed.length === 0 ? newest.number : number
  await store.cards.noteSync({ number: noted, peopleVersion })
  return noted
}

const findChanges = async (store: WriteTransaction, number: number): Promise<readonly DavCardRow[]> => {
  const contacts = await loadContacts(store, null)
  const known = await store.cards.all()
  const uids = await store.cards.bookUids()
  const taken = new Set(known.map(({ uid }) => uid))
  const cardOf = new Map(known.map((row) => [row.personId, row]))
  const changed: DavCardRow[] = []
  for (const { personId, etag } of contacts) {
    const card = cardOf.get(personId)
    if (card !== undefined && !card.isRemoved && card.etag === etag) continue
    const { href, uid } = card ?? { href: hrefOf(personId), uid: uidFor(uids.get(personId), personId, taken) }
    taken.add(uid)
    changed.push({ href, personId, uid, etag, changedAt: number, isRemoved: false })
  }
  const shown = new Set(contacts.map(({ personId }) => personId))
  for (const card of known) {
    if (!card.isRemoved && !shown.has(card.personId)) {
      changed.push({ ...card, changedAt: number, isRemoved: true })
    }
  }
  return changed
}

/** The name that a client knows from the file it came in, so that it finds its own contact again; else the person's. */
const uidFor = (known: string | undefined, personId: string, taken: ReadonlySet<string>): string =>
  known === undefined || taken.has(known) ? personId : known
