import type { AttendeeRecord, PersonRecord, RelatedName } from '@rapport/importers'
import { uidValue } from './book-directory.ts'
import { foldName } from './fold-name.ts'
import type { Session } from './session.ts'

/** Where the rows of a new version of a card belong. */
interface Placed {
  readonly recordId: string
  readonly personId: string
  readonly isCurrent: boolean
}

/** Makes what a card holds besides its fields: the note, the picture, who is related to whom, who was at which event. */
export const addCardRows = (
  session: Session,
  { recordId, personId, isCurrent }: Placed,
  record: PersonRecord,
  attendance: AttendeeRecord | null,
): void => {
  const placed = { recordId, personId, isCurrent }
  const { card, book } = record
  if (card?.note) {
    session.batch.notes.push({ ...placed, noteId: session.newId(), text: card.note, at: null })
  }
  if (card?.photo) session.batch.photos.push({ ...placed, ...card.photo })
  for (const related of card?.related ?? []) {
    session.batch.relations.push({
      ...placed,
      relationId: session.newId(),
      ...related,
      key: relationKey(book?.name ?? '', related),
    })
  }
  if (attendance === null) return
  const { event, status } = attendance
  session.batch.attendances.push({
    recordId,
    personId,
    eventName: event.name,
    startsAt: event.startsAt,
    status,
  })
}

/** How the other is found: by the book's name for them, or by theirs. */
const relationKey = (book: string, { name, isUid }: RelatedName): string =>
  isUid ? uidValue(book, name) : foldName(name)
