import { type RowOutcome, recorded, rejected, skipped } from '../csv/index.ts'
import { readMoment } from '../fields/read-date.ts'
import { textOf } from '../fields/text.ts'
import type { NoteRecord, PersonRef } from '../record.ts'
import { type MonicaAccount, type MonicaContact, valuesOf } from './account.ts'
import { isTrue, type JsonObject, listAt, objectAt, textAt } from './json.ts'

/** What happened with a contact, one row each: notes and calls as such, and what Rapport has no record for as a note. */
export function happeningsOf(contact: MonicaContact, person: PersonRef): readonly RowOutcome[] {
  const { resource } = contact
  const each = (type: string, read: (properties: JsonObject, item: unknown) => RowOutcome) =>
    valuesOf(resource, type).map((item) => read(objectAt(item, 'properties'), item))
  return [
    ...each('note', (note, item) => noteRow(person, textAt(note, 'body'), item)),
    ...each('call', (call, item) => callRow(person, call, textAt(item, 'uuid'))),
    ...each('conversation', (conversation, item) =>
      noteRow(person, conversationText(contact, conversation), item),
    ),
    ...each('life_event', (event, item) => noteRow(person, lifeEventText(event), item)),
    ...each('gift', (gift, item) => noteRow(person, giftText(gift), item)),
    ...each('pet', (pet, item) =>
      noteRow(
        person,
        `Pet: ${[textAt(pet, 'name'), textAt(pet, 'category')].filter(Boolean).join(', ')}`,
        item,
      ),
    ),
    ...each('reminder', () => skipped('reminder', 'Rapport plans anew whom to contact and when.')),
    ...each('task', () => skipped('task', 'Rapport does not take over tasks.')),
    ...each('debt', () => skipped('debt', 'Rapport keeps no sums of money owed.')),
  ]
}

/** Activities are meetings with the contacts that list them. */
export function activityRows(
  account: MonicaAccount,
  refOf: (contact: MonicaContact) => PersonRef,
): readonly RowOutcome[] {
  const participants = new Map<string, PersonRef[]>()
  for (const contact of account.contacts) {
    for (const uuid of valuesOf(contact.resource, 'activity')) {
      if (typeof uuid !== 'string') continue
      participants.set(uuid, [...(participants.get(uuid) ?? []), refOf(contact)])
    }
  }
  return valuesOf(account.resource, 'activity').map((activity) => {
    const uuid = textAt(activity, 'uuid')
    const properties = objectAt(activity, 'properties')
    const people = participants.get(uuid) ?? []
    if (people.length === 0) return skipped('no-attendees', 'Nobody is said to have been there.')
    const startsAt = readMoment(textAt(properties, 'happened_at'))
    if (startsAt.value === null) return rejected('bad-date', startsAt.problem ?? 'This activity has no date.')
    return recorded({
      kind: 'meeting',
      uid: `monica-${uuid}`,
      recurrenceId: null,
      title: textOf(textAt(properties, 'summary')),
      startsAt: startsAt.value,
      minutes: null,
      channel: 'in-person',
      direction: 'mutual',
      place: null,
      participants: people,
      note: textOf(textAt(properties, 'description')),
    })
  })
}

/** Rows of the account that belong to no contact. */
export function otherRows({ resource }: MonicaAccount): readonly RowOutcome[] {
  return [
    ...listAt(objectAt(resource, 'properties'), 'journal_entries').map(() =>
      skipped('journal', 'The journal is about you, not about a contact.'),
    ),
    ...valuesOf(resource, 'document').map(() => skipped('document', 'Rapport keeps no documents.')),
  ]
}

function noteRow(person: PersonRef, body: string, item: unknown): RowOutcome {
  const text = textOf(body)
  if (text === null) return skipped('empty-note', 'This note is empty.')
  const note: NoteRecord = {
    kind: 'note',
    person,
    text,
    createdAt: readMoment(textAt(item, 'created_at')).value,
    editedAt: readMoment(textAt(item, 'updated_at')).value,
  }
  return recorded(note)
}

function callRow(person: PersonRef, call: JsonObject, uuid: string): RowOutcome {
  const at = readMoment(textAt(call, 'called_at'))
  if (at.value === null) return rejected('bad-date', at.problem ?? 'This call has no date.')
  const content = textOf(textAt(call, 'content'))
  const direction = isTrue(call, 'contact_called') ? 'received' : 'sent'
  if (content === null) {
    return recorded({
      kind: 'call',
      person,
      phone: null,
      at: at.value,
      minutes: null,
      direction,
      isMissed: false,
      channel: 'phone',
    })
  }
  // A call record has no room for what was said; a meeting by phone has.
  return recorded({
    kind: 'meeting',
    uid: `monica-call-${uuid === '' ? `${at.value}-${person.email ?? person.name ?? ''}` : uuid}`,
    recurrenceId: null,
    title: null,
    startsAt: at.value,
    minutes: null,
    channel: 'phone',
    direction,
    place: null,
    participants: [person],
    note: content,
  })
}

function conversationText({ name }: MonicaContact, conversation: JsonObject): string {
  const lines = listAt(conversation, 'messages').map((message) => {
    const properties = objectAt(message, 'properties')
    return `${isTrue(properties, 'written_by_me') ? 'I' : name}: ${textAt(properties, 'content')}`
  })
  return lines.length === 0
    ? ''
    : [`Conversation on ${textAt(conversation, 'happened_at').slice(0, 10)}`, ...lines].join('\n')
}

function lifeEventText(event: JsonObject): string {
  const what = [textAt(event, 'name'), textAt(event, 'note')].filter((text) => text.trim() !== '').join('\n')
  return what === '' ? '' : `${textAt(event, 'happened_at').slice(0, 10)}: ${what}`
}

function giftText(gift: JsonObject): string {
  const details = [textAt(gift, 'status'), textAt(gift, 'comment'), textAt(gift, 'url')].filter(
    (text) => text.trim() !== '',
  )
  const name = textAt(gift, 'name')
  return name === '' ? '' : [`Gift: ${name}`, ...details].join('\n')
}
