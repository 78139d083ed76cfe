import type { EndorsementRecord, NoteRecord, PersonRef, RecommendationRecord } from '@rapport/importers'
import { foldText } from '../snapshot/fold-text.ts'
import { foldName } from './fold-name.ts'
import { digestOf } from './restate.ts'
import { type Applied, addPosition, identify, personOf, type Session, state } from './session.ts'

const refKey = (ref: PersonRef): string => ref.profile ?? foldName(ref.name ?? ref.email ?? '')

export const recommendationKey = (record: RecommendationRecord): string =>
  `recommendation:${record.direction}|${foldName(record.person.name ?? '')}|${record.createdOn ?? ''}`

export const applyRecommendation = (session: Session, record: RecommendationRecord, key: string): Applied => {
  const wasKnown = 'person' in session.directory.find(record.person)
  const found = personOf(session, record.person, key)
  if (!('personId' in found)) return found
  const { personId } = found
  const { kind, ...data } = record
  const restated = state(session, { key, kind, digest: digestOf(data), data, personId })
  if (restated.isNew) {
    session.batch.favors.push({
      favorId: session.newId(),
      recordId: restated.recordId,
      personId,
      kind: 'recommendation',
      direction: record.direction,
      on: record.createdOn,
      text: record.text,
    })
    identify(session, personId, record.person, restated.recordId)
    // What they did back then is known from nowhere else; of a connection the newer position is.
    if (!wasKnown) addPosition(session, { ...record, personId, recordId: restated.recordId, isCurrent: true })
  }
  return { outcome: restated.outcome, recordId: restated.recordId }
}

export const endorsementKey = (record: EndorsementRecord): string =>
  `endorsement:${record.direction}|${refKey(record.person)}|${foldText(record.skill)}|${record.endorsedOn ?? ''}`

export const applyEndorsement = (session: Session, record: EndorsementRecord, key: string): Applied => {
  const found = personOf(session, record.person, key)
  if (!('personId' in found)) return found
  const { personId } = found
  const { kind, ...data } = record
  const restated = state(session, { key, kind, digest: digestOf(data), data, personId })
  if (restated.isNew) {
    session.batch.favors.push({
      favorId: session.newId(),
      recordId: restated.recordId,
      personId,
      kind: 'endorsement',
      direction: record.direction,
      on: record.endorsedOn,
      text: record.skill,
    })
    identify(session, personId, record.person, restated.recordId)
  }
  return { outcome: restated.outcome, recordId: restated.recordId }
}

export const noteKey = (record: NoteRecord): string =>
  `note:${refKey(record.person)}|${record.createdAt ?? digestOf(record.text)}`

export const applyNote = (session: Session, record: NoteRecord, key: string): Applied => {
  const found = personOf(session, record.person, key)
  if (!('personId' in found)) return found
  const { personId } = found
  const { kind, ...data } = record
  const restated = state(session, { key, kind, digest: digestOf(data), data, personId })
  if (restated.isNew) {
    session.batch.notes.push({
      noteId: session.newId(),
      recordId: restated.recordId,
      personId,
      text: record.text,
      at: record.editedAt ?? record.createdAt,
    })
    identify(session, personId, record.person, restated.recordId)
  }
  return { outcome: restated.outcome, recordId: restated.recordId }
}
