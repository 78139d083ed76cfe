import type { InvitationRecord, MessageRecord } from '@rapport/importers'
import { foldName } from './fold-name.ts'
import { digestOf } from './restate.ts'
import { type Applied, identify, isKnown, personOf, type Session, state } from './session.ts'

/** A message or invitation never changes once sent: its key says all, and every restatement is the same. */
export const IMMUTABLE = 'immutable'

/** What a message does not have: a length and a place; and it is never superseded. */
export const AT_ONCE = { minutes: null, place: null, isCurrent: true } as const

export const seenBefore = (session: Session, key: string, kind: string): Applied => {
  const { outcome, recordId } = state(session, { key, kind, digest: IMMUTABLE, data: {}, personId: null })
  return { outcome, recordId }
}

export const messageKey = (record: MessageRecord): string =>
  `message:${digestOf([
    record.conversation,
    record.sentAt,
    record.sender.profile ?? foldName(record.sender.name ?? ''),
    record.body,
  ])}`

export const applyMessage = (session: Session, record: MessageRecord, key: string): Applied => {
  if (isKnown(session, key)) return seenBefore(session, key, 'message')
  const people = new Map<string, (typeof record.participants)[number]>()
  let refused: Applied | null = null
  for (const ref of record.participants) {
    const found = personOf(session, ref)
    if ('personId' in found) people.set(found.personId, ref)
    else refused ??= found
  }
  if (people.size === 0) {
    return refused ?? { outcome: 'skipped', code: 'NO_PERSON', message: 'Nobody but yourself takes part.' }
  }
  const restated = state(session, { key, kind: 'message', digest: IMMUTABLE, data: {}, personId: null })
  if (restated.isNew) {
    const interactionId = session.newId()
    session.batch.interactions.push({
      interactionId,
      recordId: restated.recordId,
      kind: 'message',
      at: record.sentAt,
      channel: 'linkedin',
      direction: record.direction,
      thread: record.conversation,
      subject: record.subject ?? record.conversationTitle,
      body: record.body,
      others: people.size - 1,
      ...AT_ONCE,
    })
    for (const [personId, ref] of people) {
      session.batch.participants.push({ interactionId, personId })
      identify(session, personId, ref, restated.recordId)
    }
  }
  return { outcome: restated.outcome, recordId: restated.recordId }
}

export const invitationKey = (record: InvitationRecord): string =>
  `invitation:${record.direction}|${foldName(record.person.name ?? record.person.profile ?? '')}|${record.sentAt}`

export const applyInvitation = (session: Session, record: InvitationRecord, key: string): Applied => {
  if (isKnown(session, key)) return seenBefore(session, key, 'invitation')
  const found = personOf(session, record.person)
  if (!('personId' in found)) return found
  const restated = state(session, { key, kind: 'invitation', digest: IMMUTABLE, data: {}, personId: null })
  if (restated.isNew) {
    const interactionId = session.newId()
    session.batch.interactions.push({
      interactionId,
      recordId: restated.recordId,
      kind: 'invitation',
      at: record.sentAt,
      channel: 'linkedin',
      direction: record.direction,
      thread: null,
      subject: null,
      body: record.message,
      others: 0,
      ...AT_ONCE,
    })
    session.batch.participants.push({ interactionId, personId: found.personId })
    identify(session, found.personId, record.person, restated.recordId)
  }
  return { outcome: restated.outcome, recordId: restated.recordId }
}
