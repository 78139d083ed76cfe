import type { EndorsementRecord, NoteRecord, PersonRef, RecommendationRecord } from '@rapport/importers'
import { foldText } from '../snapshot/fold-text.ts'
import { foldName } from './fold-name.ts'
import { digestOf } from './restate.ts'
import { type Applied, addPosition, identify, personOf, type Session, state } from './session.ts'

const refKey = (ref: PersonRef): string => ref.profile ?? foldName(ref.name ?? ref.email ?? '')

/** Where a new statement about a person belongs. */
interface Placed {
  readonly recordId: string
  readonly personId: string
  readonly isCurrent: boolean
}

/** States what a record says of one person; `add` makes the rows of a version not seen before. */
const stateAbout = (
  session: Session,
  record: RecommendationRecord | EndorsementRecord | NoteRecord,
  key: string,
  add: (placed: Placed) => void,
): Applied => {
  const found = personOf(session, record.person, key)
  if (!('personId' in found)) return found
  const { kind, ...data } = record
  const restated = state(session, { key, kind, digest: digestOf(data), data, personId: found.personId })
  if (restated.isNew) {
    add({ recordId: restated.recordId, personId: found.personId, isCurrent: restated.isCurrent })
    identify(session, found.personId, record.person, restated.recordId)
  }
  return { outcome: restated.outcome, recordId: restated.recordId }
}

export const recommendationKey = (record: RecommendationRecord): string =>
  `recommendation:${record.direction}|${foldName(record.person.name ?? '')}|${record.createdOn ?? ''}`

export const applyRecommendation = (session: Session, record: RecommendationRecord, key: string): Applied => {
  const wasKnown = 'person' in session.directory.find(record.person)
  return stateAbout(session, record, key, (placed) => {
    session.batch.favors.push({
      ...placed,
      favorId: session.newId(),
      kind: 'recommendation',
      direction: record.direction,
      on: record.createdOn,
      text: record.text,
    })
    // What they did back then is known from nowhere else; of a connection the newer position is.
    if (!wasKnown) addPosition(session, { ...record, ...placed })
  })
}

export const endorsementKey = (record: EndorsementRecord): string =>
  `endorsement:${record.direction}|${refKey(record.person)}|${foldText(record.skill)}|${record.endorsedOn ?? ''}`

export const applyEndorsement = (session: Session, record: EndorsementRecord, key: string): Applied =>
  stateAbout(session, record, key, (placed) =>
    session.batch.favors.push({
      ...placed,
      favorId: session.newId(),
      kind: 'endorsement',
      direction: record.direction,
      on: record.endorsedOn,
      text: record.skill,
    }),
  )

export const noteKey = (record: NoteRecord): string =>
  `note:${refKey(record.person)}|${record.createdAt ?? digestOf(record.text)}`

export const applyNote = (session: Session, record: NoteRecord, key: string): Applied =>
  stateAbout(session, record, key, (placed) =>
    session.batch.notes.push({
      ...placed,
      noteId: session.newId(),
      text: record.text,
      at: record.editedAt ?? record.createdAt,
    }),
  )
