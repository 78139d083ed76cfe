import { comparablePhone } from '@rapport/domain'
import type { PersonRecord } from '@rapport/importers'
import type { DirectoryRows } from '../ports/import.ts'
import { foldName } from './fold-name.ts'

/**
 * The cards of address books, each found again in its own book: by what the book calls it, else by saying the same to
 * the letter, else by an address or number under the same name, else by its name. Cards of different books are never
 * taken for one here: that is the resolver's to find, and can be taken back.
 */
export interface BookDirectory {
  /** All cards that could be this one: whose earlier statements must be known before it is applied. */
  readonly candidates: (record: PersonRecord) => readonly string[]
  /** The card that it is; null for a new one. `isTaken`: another row of this import already stated the card. */
  readonly find: (
    record: PersonRecord,
    digest: string,
    isTaken: (personId: string) => boolean,
  ) => string | null
  readonly add: (personId: string, record: PersonRecord, digest: string) => void
}

/** Namesakes within one book that are looked at; a book with more under one name is not told apart by it. */
const MAX_NAMESAKES = 200

export const uidValue = (book: string, uid: string): string => `${book}|${uid}`

export const createBookDirectory = (rows: DirectoryRows): BookDirectory => {
  const byKey = new Map<string, Set<string>>()
  const byUid = new Map<string, string>()
  const hasUid = new Set<string>()
  const keysOf = new Map<string, string[]>()
  const digestOf = new Map<string, string>()

  const remember = (personId: string, keys: readonly string[]): void => {
    for (const key of keys) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, new Set([personId]))
      else known.add(personId)
    }
    keysOf.set(personId, [...keys])
  }
  const forget = (personId: string): void => {
    for (const key of keysOf.get(personId) ?? []) byKey.get(key)?.delete(personId)
  }

  for (const person of rows.people) {
    if (person.book === null) continue
    const { book, foldedName, emails, phones, digest } = person
    remember(person.personId, bookKeys(book, foldedName, emails, phones, digest))
    if (digest !== null) digestOf.set(person.personId, digest)
  }
  for (const { personId, kind, value } of rows.identifiers) {
    if (kind !== 'uid') continue
    byUid.set(value, personId)
    hasUid.add(personId)
  }

  const under = (key: string): readonly string[] => [...(byKey.get(key) ?? [])].slice(0, MAX_NAMESAKES)

  return {
    candidates: (record) => {
      const { name, uid } = bookOf(record)
      if (uid !== null) {
        const known = byUid.get(uidValue(name, uid))
        if (known !== undefined) return [known]
      }
      const found = keysOfRecord(record, null).flatMap(under)
      return [...new Set(found)].filter((personId) => uid === null || !hasUid.has(personId))
    },

    find: (record, digest, isTaken) => {
      const { name, uid } = bookOf(record)
      if (uid !== null) {
        const known = byUid.get(uidValue(name, uid))
        if (known !== undefined) return known
      }
      const isFree = (personId: string) => !isTaken(personId) && (uid === null || !hasUid.has(personId))
      const same = under(digestKey(name, digest))
      const stated = same.find(isFree) ?? same.find((personId) => digestOf.get(personId) === digest)
      if (stated !== undefined) return stated
      const free = new Set(keysOfRecord(record, null).flatMap(under).filter(isFree))
      const namesake = (personId: string) => keysOf.get(personId)?.includes(nameKey(name, fullName(record)))
      const reached = keysOfRecord(record, null)
        .slice(1)
        .flatMap(under)
        .filter((each) => free.has(each))
      const both = reached.find(namesake)
      if (both !== undefined) return both
      const named = under(nameKey(name, fullName(record))).filter((each) => free.has(each))
      return fullName(record) !== '' && named.length === 1 && named[0] !== undefined ? named[0] : null
    },

    add: (personId, record, digest) => {
      const { name, uid } = bookOf(record)
      forget(personId)
      remember(personId, keysOfRecord(record, digest))
      digestOf.set(personId, digest)
      if (uid === null) return
      byUid.set(uidValue(name, uid), personId)
      hasUid.add(personId)
    },
  }
}

const bookOf = (record: PersonRecord) => record.book ?? { name: '', uid: null }
const fullName = (record: PersonRecord): string => foldName(`${record.givenName} ${record.familyName}`.trim())

const nameKey = (book: string, foldedName: string): string => `${book}|n|${foldedName}`
const digestKey = (book: string, digest: string): string => `${book}|d|${digest}`

const keysOfRecord = (record: PersonRecord, digest: string | null): string[] =>
  bookKeys(
    bookOf(record).name,
    fullName(record),
    record.emails,
    record.card?.phones.map((phone) => phone.value) ?? [],
    digest,
  )

/** The name first. */
const bookKeys = (
  book: string,
  foldedName: string,
  emails: readonly string[],
  phones: readonly string[],
  digest: string | null,
): string[] => [
  nameKey(book, foldedName),
  ...emails.map((email) => `${book}|e|${email}`),
  ...phones.flatMap((phone) => {
    const key = comparablePhone(phone)
    return key === null ? [] : [`${book}|p|${key}`]
  }),
  ...(digest === null ? [] : [digestKey(book, digest)]),
]
