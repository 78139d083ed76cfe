import type { EventRecord, OrganizationFollowRecord } from '@rapport/importers'
import { foldText } from '../snapshot/fold-text.ts'
import { organizationKey } from './directory.ts'
import { digestOf } from './restate.ts'
import { type Applied, organizationOf, type Session, state } from './session.ts'

export const eventKey = (record: EventRecord): string =>
  `event:${record.url ?? foldText(record.name)}|${record.startsAt ?? ''}`

export const applyEvent = (session: Session, record: EventRecord, key: string): Applied => {
  const { kind, ...data } = record
  const restated = state(session, { key, kind, digest: digestOf(data), data, personId: null })
  if (restated.isNew) {
    session.batch.events.push({
      eventId: session.newId(),
      recordId: restated.recordId,
      isCurrent: restated.isCurrent,
      ...data,
    })
  }
  return { outcome: restated.outcome, recordId: restated.recordId }
}

export const followKey = (record: OrganizationFollowRecord): string =>
  `follow:${organizationKey(record.organization)}|${record.followedOn ?? ''}`

export const applyFollow = (session: Session, record: OrganizationFollowRecord, key: string): Applied => {
  const organizationId = organizationOf(session, record.organization)
  if (organizationId === null) {
    return { outcome: 'skipped', code: 'NO_ORGANIZATION', message: 'No organization is named.' }
  }
  const { kind, ...data } = record
  const restated = state(session, { key, kind, digest: digestOf(data), data, personId: null })
  if (restated.isNew) {
    session.batch.follows.push({
      organizationId,
      recordId: restated.recordId,
      on: record.followedOn,
      isCurrent: restated.isCurrent,
    })
  }
  return { outcome: restated.outcome, recordId: restated.recordId }
}
