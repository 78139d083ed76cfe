import type { CallRecord, MailRecord, MeetingRecord, PersonRef } from '@rapport/importers'
import type { ImportBatch } from '../ports/import.ts'
import { AT_ONCE, IMMUTABLE, seenBefore } from './apply-contact.ts'
import { foldName } from './fold-name.ts'
import { digestOf } from './restate.ts'
import { type Applied, identify, isKnown, personOf, type Session, state } from './session.ts'

/** Participants of one appointment up to which strangers among them become people; a larger one is a crowd. */
const MOST_INTRODUCED = 15

const aboutNobody: Applied = {
  outcome: 'skipped',
  code: 'NO_PERSON',
  message: 'Nobody but yourself takes part.',
}

const strangers: Applied = {
  outcome: 'skipped',
  code: 'UNKNOWN_SENDER',
  message: 'It is from or to people whom you have never written to.',
}

const calledOff: Applied = { outcome: 'skipped', code: 'cancelled', message: 'It was called off.' }

const crowd: Applied = {
  outcome: 'skipped',
  code: 'CROWD',
  message: 'None of the many who take part is known.',
}

/** Those of the refs who are known, and where `introduces` the others too; by person, and why nobody is. */
const takePart = (
  session: Session,
  refs: readonly PersonRef[],
  introduces: boolean,
): { readonly people: ReadonlyMap<string, PersonRef>; readonly refused: Applied | null } => {
  const people = new Map<string, PersonRef>()
  let refused: Applied | null = null
  for (const ref of refs) {
    const found = session.directory.find(ref)
    if ('nobody' in found && !introduces) continue
    const person = personOf(session, ref)
    if ('personId' in person) people.set(person.personId, ref)
    else refused ??= person
  }
  return { people, refused }
}

const addParticipants = (
  session: Session,
  interactionId: string,
  people: ReadonlyMap<string, PersonRef>,
  recordId: string,
): void => {
  for (const [personId, ref] of people) {
    session.batch.participants.push({ interactionId, personId })
    // A name beside an address is not what a person is known by.
    identify(session, personId, { ...ref, name: null }, recordId)
  }
}

export const mailKey = (record: MailRecord): string => `mail:${record.messageId}`

/** One mail. Whoever the user has never written to is nobody yet: junk makes no people. */
export const applyMail = (session: Session, record: MailRecord, key: string): Applied => {
  if (isKnown(session, key)) return seenBefore(session, key, 'mail')
  const { people, refused } = takePart(session, record.participants, record.isAcquainted)
  if (people.size === 0) {
    if (refused !== null) return refused
    return record.participants.length === 0 ? aboutNobody : strangers
  }
  const restated = state(session, { key, kind: 'mail', digest: IMMUTABLE, data: {}, personId: null })
  if (restated.isNew) {
    const interactionId = session.newId()
    session.batch.interactions.push({
      interactionId,
      recordId: restated.recordId,
      kind: 'mail',
      at: record.sentAt,
      channel: 'email',
      direction: record.direction,
      thread: record.thread,
      subject: record.subject,
      body: record.body,
      others: people.size - 1,
      ...AT_ONCE,
    })
    addParticipants(session, interactionId, people, restated.recordId)
  }
  return { outcome: restated.outcome, recordId: restated.recordId }
}

export const meetingKey = (record: MeetingRecord): string =>
  `meeting:${record.uid}|${record.recurrenceId ?? ''}`

/**
 * An appointment with all its dates. What the calendar says now replaces what it said before: a date that was moved or
 * struck out is no longer shown.
 */
export const applyMeeting = (
  session: Session,
  dates: readonly [MeetingRecord, ...MeetingRecord[]],
  key: string,
): Applied => {
  const [first] = dates
  if (first.isCancelled) return callOff(session, first, key)
  const refs = dates.flatMap((date) => date.participants)
  const known = takePart(session, refs, first.participants.length <= MOST_INTRODUCED)
  if (known.people.size === 0) {
    if (known.refused !== null) return known.refused
    return refs.length === 0 ? aboutNobody : crowd
  }
  const data = { title: first.title, dates: dates.length }
  const digest = digestOf(dates)
  const restated = state(session, { key, kind: 'meeting', digest, data, personId: null })
  if (restated.isNew) {
    for (const date of dates) addMeeting(session, date, restated)
  }
  return { outcome: restated.outcome, recordId: restated.recordId }
}

/** Nothing is made from it, and what was made before stands back. */
const callOff = (session: Session, meeting: MeetingRecord, key: string): Applied => {
  if (!isKnown(session, key)) return calledOff
  const digest = digestOf('called off')
  const data = { title: meeting.title, dates: 0 }
  const { outcome, recordId } = state(session, { key, kind: 'meeting', digest, data, personId: null })
  return { outcome, recordId }
}

const addMeeting = (
  session: Session,
  date: MeetingRecord,
  { recordId, isCurrent }: { readonly recordId: string; readonly isCurrent: boolean },
): void => {
  const { people } = takePart(session, date.participants, false)
  if (people.size === 0) return
  const interactionId = session.newId()
  const meeting: ImportBatch['interactions'][number] = {
    interactionId,
    recordId,
    kind: 'meeting',
    at: date.startsAt,
    channel: date.channel,
    direction: date.direction,
    thread: date.uid,
    subject: date.title,
    body: date.note,
    others: Math.max(people.size, date.participants.length) - 1,
    minutes: date.minutes,
    place: date.place,
    isCurrent,
  }
  session.batch.interactions.push(meeting)
  addParticipants(session, interactionId, people, recordId)
}

export const callKey = (record: CallRecord): string =>
  `call:${record.at}|${record.direction}|${record.phone ?? foldName(record.person.name ?? '')}`

/** One line of a call log; the number tells who it was, else the name. */
export const applyCall = (session: Session, record: CallRecord, key: string): Applied => {
  if (isKnown(session, key)) return seenBefore(session, key, 'call')
  const byNumber = record.phone === null ? null : session.directory.findByPhone(record.phone)
  const found = byNumber === null ? personNamed(session, record) : { personId: byNumber }
  if (!('personId' in found)) return found
  const restated = state(session, { key, kind: 'call', digest: IMMUTABLE, data: {}, personId: null })
  if (restated.isNew) {
    const interactionId = session.newId()
    session.batch.interactions.push({
      interactionId,
      recordId: restated.recordId,
      kind: 'call',
      at: record.at,
      channel: record.channel,
      direction: record.direction,
      thread: null,
      subject: record.isMissed ? 'Missed call' : null,
      body: null,
      others: 0,
      ...AT_ONCE,
      minutes: record.minutes,
    })
    session.batch.participants.push({ interactionId, personId: found.personId })
  }
  return { outcome: restated.outcome, recordId: restated.recordId }
}

const personNamed = (session: Session, { person, phone }: CallRecord): { personId: string } | Applied => {
  if (person.name === null && person.email === null) {
    return {
      outcome: 'skipped',
      code: 'UNKNOWN_NUMBER',
      message: `${phone ?? 'The number'} is in nobody's contact, and the log gives no name.`,
    }
  }
  return personOf(session, person)
}
