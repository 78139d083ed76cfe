import type { ImportRecord, MeetingRecord } from '@rapport/importers'
import { applyInvitation, applyMessage, invitationKey, messageKey } from './apply-contact.ts'
import {
  applyEndorsement,
  applyNote,
  applyRecommendation,
  endorsementKey,
  noteKey,
  recommendationKey,
} from './apply-favor.ts'
import { applyCall, applyMail, applyMeeting, callKey, mailKey, meetingKey } from './apply-meeting.ts'
import { applyOwner, applyOwnerPosition, applyPerson, ownerPositionKey, personKey } from './apply-person.ts'
import { applyEvent, applyFollow, eventKey, followKey } from './apply-venue.ts'
import type { Directory } from './directory.ts'
import type { Applied, Session } from './session.ts'

/** Where the earlier versions of a record are found. */
export interface RecordKeys {
  /** The key it will be stated under; null for a person, which is found only when it is applied. */
  readonly key: string | null
  /** All keys that must be known by then. */
  readonly wanted: readonly string[]
}

/**
 * Two records of one file that say the same to the letter are two: `nth` tells them apart, the same way in every
 * export.
 */
export const keysOf = (
  record: ImportRecord,
  directory: Directory,
  nth: (key: string) => number,
): RecordKeys => {
  const person = record.kind === 'attendee' ? record.person : record
  if (person.kind === 'person' && person.book !== undefined) {
    return { key: null, wanted: directory.books.candidates(person).map(personKey) }
  }
  const key = keyOf(record, directory, nth)
  return { key, wanted: key === null ? [] : [key] }
}

const keyOf = (record: ImportRecord, directory: Directory, nth: (key: string) => number): string | null => {
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
    case 'mail':
      return mailKey(record)
    case 'meeting':
      return meetingKey(record)
    case 'call':
      return numbered(callKey(record))
    case 'attendee':
      return null
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
  more: readonly ImportRecord[] = [],
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
    case 'mail':
      return applyMail(session, record, key ?? mailKey(record))
    case 'meeting':
      return applyMeeting(session, [record, ...more.filter(isMeeting)], key ?? meetingKey(record))
    case 'call':
      return applyCall(session, record, key ?? callKey(record))
    case 'attendee':
      return applyPerson(session, record.person, place, record)
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

const isMeeting = (record: ImportRecord): record is MeetingRecord => record.kind === 'meeting'
