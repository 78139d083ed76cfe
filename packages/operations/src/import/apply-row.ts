import type { ImportRecord } from '@rapport/importers'
import { applyInvitation, applyMessage, invitationKey, messageKey } from './apply-contact.ts'
import {
  applyEndorsement,
  applyNote,
  applyRecommendation,
  endorsementKey,
  noteKey,
  recommendationKey,
} from './apply-favor.ts'
import { applyOwner, applyOwnerPosition, applyPerson, ownerPositionKey, personKey } from './apply-person.ts'
import { applyEvent, applyFollow, eventKey, followKey } from './apply-venue.ts'
import type { Directory } from './directory.ts'
import type { Applied, Session } from './session.ts'

/**
 * The key under which earlier versions of a record are found; null for a person never met. Two records of one
 * file that say the same to the letter are two: `nth` tells them apart, the same way in every export.
 */
export const keyOf = (
  record: ImportRecord,
  directory: Directory,
  nth: (key: string) => number,
): string | null => {
  const numbered = (key: string): string => {
    const n = nth(key)
    return n === 0 ? key : `${key}#${n}`
  }
  switch (record.kind) {
    case 'person': {
      const ref = {
        name: `${record.givenName} ${record.familyName}`.trim(),
        profile: record.profile,
        email: record.emails[0] ?? null,
      }
      const known = directory.findConnection(ref, record.connectedOn)
      return known === null ? null : personKey(known)
    }
    case 'owner': {
      const owner = directory.owner()
      return owner === null ? null : personKey(owner)
    }
    case 'owner-position':
      return numbered(ownerPositionKey(record))
    case 'message':
      return numbered(messageKey(record))
    case 'invitation':
      return numbered(invitationKey(record))
    case 'note':
      return numbered(noteKey(record))
    case 'recommendation':
      return numbered(recommendationKey(record))
    case 'endorsement':
      return numbered(endorsementKey(record))
    case 'event':
      return numbered(eventKey(record))
    case 'organization-follow':
      return numbered(followKey(record))
  }
}

export const applyRecord = (
  session: Session,
  record: ImportRecord,
  key: string | null,
  place: string,
): Applied => {
  switch (record.kind) {
    case 'person':
      return applyPerson(session, record, place)
    case 'owner':
      return applyOwner(session, record)
    case 'owner-position':
      return applyOwnerPosition(session, record, key ?? ownerPositionKey(record))
    case 'message':
      return applyMessage(session, record, key ?? messageKey(record))
    case 'invitation':
      return applyInvitation(session, record, key ?? invitationKey(record))
    case 'note':
      return applyNote(session, record, key ?? noteKey(record))
    case 'recommendation':
      return applyRecommendation(session, record, key ?? recommendationKey(record))
    case 'endorsement':
      return applyEndorsement(session, record, key ?? endorsementKey(record))
    case 'event':
      return applyEvent(session, record, key ?? eventKey(record))
    case 'organization-follow':
      return applyFollow(session, record, key ?? followKey(record))
  }
}
