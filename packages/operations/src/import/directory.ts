import { comparablePhone } from '@rapport/domain'
import type { PersonRef } from '@rapport/importers'
import type { DirectoryRows, IdentifierKind } from '../ports/import.ts'
import { foldText } from '../snapshot/fold-text.ts'
import { type BookDirectory, createBookDirectory, uidValue } from './book-directory.ts'
import { foldName } from './fold-name.ts'

interface Entry {
  readonly personId: string
  foldedName: string
  isOwner: boolean
  hasRecord: boolean
  hasProfile: boolean
  /** A card of an address book, or entered by hand: what LinkedIn says is a card of its own. */
  readonly isBook: boolean
  readonly shownId: string
}

export type Found =
  | { readonly person: string }
  /** Nobody fits: the caller may add a person. */
  | { readonly nobody: true }
  /** Several fit equally; guessing would show one person's messages under another. */
  | { readonly ambiguous: number }
  | { readonly owner: true }

interface AddOptions {
  readonly isOwner?: boolean
  readonly isBook?: boolean
  /** By which they are found from now on. */
  readonly email?: string | null
}

/**
 * Who is who while an import runs: everyone known before it and everyone it adds. A profile decides, then an
 * e-mail address; a name alone only when exactly one person bears it. An address not seen before is somebody not seen
 * before: whether it is another one of a person known by name is for the resolver to say, and can be taken back.
 */
export interface Directory {
  readonly find: (ref: PersonRef) => Found
  /** Whoever a number belongs to, if it is one person's only. */
  readonly findByPhone: (phone: string) => string | null
  /** Cards of address books. */
  readonly books: BookDirectory
  /** For a connection: by profile, else by name and date of the connection, else by a name only mentioned so far. */
  readonly findConnection: (ref: PersonRef, connectedOn: string | null) => string | null
  readonly add: (personId: string, name: string, options?: AddOptions) => void
  /** False when the identifier already stands for somebody. */
  readonly identify: (personId: string, kind: IdentifierKind, value: string) => boolean
  readonly markRecorded: (personId: string, name: string) => void
  readonly setOwner: (ref: PersonRef) => void
  readonly owner: () => string | null
  /** The id of an organization by name; `add` makes one when it is new. */
  readonly organization: (name: string, add: () => string) => { readonly id: string; readonly isNew: boolean }
}

const uidOf = ({ book }: PersonRef): string | null =>
  book === undefined || book.uid === null ? null : uidValue(book.name, book.uid)

export const organizationKey = (name: string): string => foldText(name)

export const connectionValue = (foldedName: string, connectedOn: string): string =>
  `${foldedName}|${connectedOn}`

export const createDirectory = (rows: DirectoryRows): Directory => {
  const entries = new Map<string, Entry>()
  const byName = new Map<string, Set<string>>()
  const byIdentifier = new Map<string, string>()
  /** Connections and people only mentioned, also by what already stands for a card of an address book. */
  const byStated = new Map<string, string>()
  const organizations = new Map(rows.organizations.map((row) => [row.key, row.organizationId]))
  const ownerProfiles = new Set<string>()
  const ownerNames = new Set<string>()
  const ownerEmails = new Set<string>()
  const byEmail = new Map<string, string[]>()
  const byPhone = new Map<string, string[]>()
  const books = createBookDirectory(rows)

  const index = (entry: Entry): void => {
    entries.set(entry.personId, entry)
    if (entry.isOwner) {
      ownerNames.add(entry.foldedName)
      return
    }
    const same = byName.get(entry.foldedName)
    if (same === undefined) byName.set(entry.foldedName, new Set([entry.personId]))
    else same.add(entry.personId)
  }

  const remember = (map: Map<string, string[]>, key: string, personId: string): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, [personId])
    else known.push(personId)
  }

  const reach = (personId: string, emails: readonly string[], phones: readonly string[]): void => {
    for (const email of emails) remember(byEmail, email, personId)
    for (const phone of phones) {
      const key = comparablePhone(phone)
      if (key !== null) remember(byPhone, key, personId)
    }
  }

  /** The card to put something under, when all that fit are cards of one person. */
  const single = (personIds: readonly string[]): string | null => {
    const shown = new Set(personIds.map((personId) => entries.get(personId)?.shownId ?? personId))
    if (shown.size !== 1) return null
    const [shownId] = shown
    return personIds.find((personId) => personId === shownId) ?? personIds[0] ?? null
  }

  for (const row of rows.people) {
    const isBook = row.book !== null
    index({ ...row, isBook, hasProfile: !isBook && row.profile !== null })
    if (!isBook && row.profile !== null) byStated.set(`linkedin:${row.profile}`, row.personId)
    reach(row.personId, row.emails, row.phones)
    if (row.isOwner) for (const email of row.emails) ownerEmails.add(email)
  }
  for (const { personId, kind, value } of rows.identifiers) {
    byIdentifier.set(`${kind}:${value}`, personId)
    const entry = entries.get(personId)
    if (entry !== undefined && !entry.isBook) byStated.set(`${kind}:${value}`, personId)
    if (entry === undefined || kind !== 'linkedin') continue
    entry.hasProfile = true
    if (entry.isOwner) ownerProfiles.add(value)
  }

  const identified = (kind: IdentifierKind, value: string | null): string | null =>
    value === null ? null : (byIdentifier.get(`${kind}:${value}`) ?? null)

  const stated = (kind: IdentifierKind, value: string | null): string | null =>
    value === null ? null : (byStated.get(`${kind}:${value}`) ?? null)

  const namesakes = (foldedName: string): readonly Entry[] =>
    [...(byName.get(foldedName) ?? [])].flatMap((personId) => entries.get(personId) ?? [])

  return {
    find: (ref) => {
      if (ref.profile !== null && ownerProfiles.has(ref.profile)) return { owner: true }
      if (ref.email !== null && ownerEmails.has(ref.email)) return { owner: true }
      const known =
        identified('uid', uidOf(ref)) ??
        identified('linkedin', ref.profile) ??
        identified('email', ref.email) ??
        (ref.email === null ? null : (byEmail.get(ref.email)?.[0] ?? null))
      if (known !== null) return entries.get(known)?.isOwner ? { owner: true } : { person: known }
      if (ref.email !== null && ref.profile === null) return { nobody: true }
      if (ref.name === null || ref.name.trim() === '') return { nobody: true }
      const foldedName = foldName(ref.name)
      if (ref.profile === null && ownerNames.has(foldedName)) return { owner: true }
      // A profile not seen before can only belong to somebody whose profile is not known yet.
      const fitting = namesakes(foldedName).filter((entry) => ref.profile === null || !entry.hasProfile)
      const one = single(fitting.map((entry) => entry.personId))
      if (one !== null) return { person: one }
      if (fitting.length === 0 || ref.profile !== null) return { nobody: true }
      return { ambiguous: fitting.length }
    },

    findByPhone: (phone) => {
      const key = comparablePhone(phone)
      if (key === null) return null
      return identified('phone', key) ?? single(byPhone.get(key) ?? [])
    },

    books: {
      ...books,
      add: (personId, record, digest) => {
        books.add(personId, record, digest)
        reach(personId, record.emails, record.card?.phones.map((phone) => phone.value) ?? [])
      },
    },

    findConnection: (ref, connectedOn) => {
      const known = stated('linkedin', ref.profile)
      if (known !== null) return known
      const foldedName = foldName(ref.name ?? '')
      if (connectedOn !== null) {
        const dated = stated('connection', connectionValue(foldedName, connectedOn))
        if (dated !== null && (ref.profile === null || !entries.get(dated)?.hasProfile)) return dated
      }
      const addressed = stated('email', ref.email)
      if (addressed !== null && (ref.profile === null || !entries.get(addressed)?.hasProfile))
        return addressed
      const mentioned = namesakes(foldedName).filter(
        (entry) => !entry.hasRecord && !entry.isBook && (ref.profile === null || !entry.hasProfile),
      )
      return mentioned.length === 1 && mentioned[0] ? mentioned[0].personId : null
    },

    add: (personId, name, { isOwner = false, isBook = false, email = null } = {}) => {
      index({
        personId,
        foldedName: foldName(name),
        isOwner,
        isBook,
        hasRecord: false,
        hasProfile: false,
        shownId: personId,
      })
      if (email !== null) reach(personId, [email], [])
    },

    identify: (personId, kind, value) => {
      const key = `${kind}:${value}`
      const entry = entries.get(personId)
      if (entry !== undefined && !entry.isBook && !byStated.has(key)) byStated.set(key, personId)
      if (byIdentifier.has(key)) return false
      byIdentifier.set(key, personId)
      if (entry !== undefined && kind === 'linkedin') entry.hasProfile = true
      return true
    },

    markRecorded: (personId, name) => {
      const entry = entries.get(personId)
      if (entry === undefined) return
      byName.get(entry.foldedName)?.delete(personId)
      entry.foldedName = foldName(name)
      entry.hasRecord = true
      index(entry)
    },

    setOwner: (ref) => {
      if (ref.profile !== null) ownerProfiles.add(ref.profile)
      if (ref.name !== null) ownerNames.add(foldName(ref.name))
      if (ref.email !== null) ownerEmails.add(ref.email)
    },

    owner: () => [...entries.values()].find((entry) => entry.isOwner)?.personId ?? null,

    organization: (name, add) => {
      const key = organizationKey(name)
      const known = organizations.get(key)
      if (known !== undefined) return { id: known, isNew: false }
      const id = add()
      organizations.set(key, id)
      return { id, isNew: true }
    },
  }
}
