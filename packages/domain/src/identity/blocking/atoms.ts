import type { FieldKind } from '../field.ts'
import { phoneticCode } from '../text/phonetic.ts'
import type { Units } from '../units/build-units.ts'
import { createKeyList, type KeyList, mixKeys } from './key-list.ts'

/** Families of keys: values of different families never fall into one block. Fields are numbered from `field` on. */
const FAMILY_OF_KEYS = { word: 1, sound: 2, localPart: 3, field: 10 } as const

/** Kinds of few values: who shares one shares nothing worth a look. Of the family name only the generation is a field. */
const SAYS_LITTLE: readonly FieldKind[] = ['gender', 'house-number', 'family-name']

/** What single facts two records may share: any word of the name, its sound, any value of any field, the local part of an address. */
export function listAtoms(units: Units, size: number): KeyList {
  const list = createKeyList(size * 8)
  const { name, fields } = units
  const sounds = Uint32Array.from(name?.words ?? [], (word) => hashText(phoneticCode(word)))
  const localParts = fields.map(({ kind, normals }) =>
    kind === 'email'
      ? Uint32Array.from(normals, (email) => hashText(email.slice(0, email.indexOf('@'))))
      : undefined,
  )
  const telling = fields.map(({ kind }) => !SAYS_LITTLE.includes(kind))
  for (let record = 0; record < size; record++) {
    const value = name?.values[record] ?? -1
    if (name !== null && value >= 0) {
      const [given, family] = [name.givenOf(value), name.familyOf(value)]
      if (given >= 0) list.add(mixKeys(FAMILY_OF_KEYS.word, given), record)
      if (family >= 0) list.add(mixKeys(FAMILY_OF_KEYS.word, family), record)
      for (const word of name.othersOf(value)) list.add(mixKeys(FAMILY_OF_KEYS.word, word), record)
      for (const word of name.partsOf(value)) list.add(mixKeys(FAMILY_OF_KEYS.word, word), record)
      if (family >= 0) list.add(mixKeys(FAMILY_OF_KEYS.sound, sounds[family] ?? 0), record)
    }
    for (const [index, field] of fields.entries()) {
      const bundle = field.values[record] ?? -1
      if (bundle < 0 || telling[index] !== true) continue
      const family = FAMILY_OF_KEYS.field + index
      const locals = localParts[index]
      field.eachValue(bundle, (id) => {
        list.add(mixKeys(family, id), record)
        if (locals !== undefined) list.add(mixKeys(FAMILY_OF_KEYS.localPart, locals[id] ?? 0), record)
      })
    }
  }
  return list
}

function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
