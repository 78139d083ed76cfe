import { fullName } from '../fields/person-name.ts'
import { textOf } from '../fields/text.ts'
import type { PersonRef } from '../record.ts'
import { isObject, isTrue, type JsonObject, listAt, objectAt, textAt } from './json.ts'

/** What a resource of the export holds of one type. `data` is a list of groups, or in some versions one by name. */
export function valuesOf(resource: unknown, type: string): readonly unknown[] {
  const groups = listAt(resource, 'data')
  if (groups.length === 0) {
    const named = objectAt(resource, 'data')
    return [...listAt(named, type), ...listAt(objectAt(named, type), 'values')]
  }
  return groups.filter((group) => textAt(group, 'type') === type).flatMap((group) => listAt(group, 'values'))
}

/** A contact of the account, in both of its kinds: a partial one has no page of its own and only stands beside another. */
export interface MonicaContact {
  readonly uuid: string
  readonly name: string
  readonly isPartial: boolean
  readonly properties: JsonObject
  readonly resource: JsonObject
}

/** Everything of an export that a contact may refer to. */
export interface MonicaAccount {
  readonly contacts: readonly MonicaContact[]
  readonly contactOf: (uuid: string) => MonicaContact | null
  /** By contact, the relationships listed on its page: how the other one stands to it. */
  readonly relationshipsOf: (
    uuid: string,
  ) => readonly { readonly type: string; readonly other: MonicaContact }[]
  /** By identifier, what a kind of contact field is called, and whether it is `email` or `phone`. */
  readonly fieldTypeOf: (uuid: string) => { readonly name: string; readonly type: string }
  /** By identifier, a picture as a `data:` address; "" for none. */
  readonly photoOf: (uuid: string) => string
  readonly resource: JsonObject
  readonly owner: PersonRef | null
}

export function readAccount(root: JsonObject): MonicaAccount {
  const resource = objectAt(root, 'account')
  const contacts = valuesOf(resource, 'contact').filter(isObject).map(contactFrom)
  const byUuid = new Map(contacts.map((contact) => [contact.uuid, contact]))
  const relationships = new Map<string, { type: string; other: MonicaContact }[]>()
  for (const relationship of valuesOf(resource, 'relationship')) {
    const properties = objectAt(relationship, 'properties')
    const other = byUuid.get(textAt(properties, 'of_contact'))
    if (other === undefined) continue
    const uuid = textAt(properties, 'contact_is')
    const known = relationships.get(uuid) ?? []
    relationships.set(uuid, [...known, { type: textAt(properties, 'type'), other }])
  }
  const types = new Map(
    listAt(objectAt(resource, 'instance'), 'contact_field_types').map((type) => {
      const properties = objectAt(type, 'properties')
      return [textAt(type, 'uuid'), { name: textAt(properties, 'name'), type: textAt(properties, 'type') }]
    }),
  )
  const photos = new Map(
    valuesOf(resource, 'photo').map((photo) => [
      textAt(photo, 'uuid'),
      textAt(objectAt(photo, 'properties'), 'dataUrl'),
    ]),
  )
  return {
    contacts,
    contactOf: (uuid) => byUuid.get(uuid) ?? null,
    relationshipsOf: (uuid) => relationships.get(uuid) ?? [],
    fieldTypeOf: (uuid) => types.get(uuid) ?? { name: '', type: '' },
    photoOf: (uuid) => photos.get(uuid) ?? '',
    resource,
    owner: ownerOf(resource, textAt(root, 'exported_by')),
  }
}

function contactFrom(resource: JsonObject): MonicaContact {
  const properties = objectAt(resource, 'properties')
  return {
    uuid: textAt(resource, 'uuid'),
    name:
      fullName(textAt(properties, 'first_name'), textAt(properties, 'last_name')) ??
      textAt(properties, 'nickname'),
    isPartial: isTrue(properties, 'is_partial'),
    properties,
    resource,
  }
}

function ownerOf(resource: JsonObject, exportedBy: string): PersonRef | null {
  const users = valuesOf(resource, 'user')
  const user = users.find((each) => textAt(each, 'uuid') === exportedBy) ?? users[0]
  if (user === undefined) return null
  const email = textOf(textAt(user, 'email'))
  return {
    name: fullName(textAt(user, 'first_name'), textAt(user, 'last_name')),
    profile: null,
    email: email?.toLowerCase() ?? null,
  }
}
