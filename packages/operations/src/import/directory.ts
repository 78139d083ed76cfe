import type { PersonRef } from '@rapport/importers'
import type { DirectoryRows, IdentifierKind } from '../ports/import.ts'
import { foldText } from '../snapshot/fold-text.ts'
import { foldName } from './fold-name.ts'

interface Entry {
  readonly personId: string
  foldedName: string
  isOwner: boolean
  hasRecord: boolean
  hasProfile: boolean
}

export type Found =
  | { readonly person: string }
  /** Nobody fits: the caller may add a person. */
  | { readonly nobody: true }
  /** Several fit equally; guessing would show one person's messages under another. */
  | { readonly ambiguous: number }
  | { readonly owner: true }

/**
 * Who is who while an import runs: everyone known before it and everyone it adds. A profile decides, then an
 * e-mail address; a name alone only when exactly one person bears it.
 */
export interface Directory {
  readonly find: (ref: PersonRef) => Found
  /** For a connection: by profile, else by name and date of the connection, else by a name only mentioned so far. */
  readonly findConnection: (ref: PersonRef, connectedOn: string | null) => string | null
  readonly add: (personId: string, name: string, options?: { readonly isOwner?: boolean }) => void
  /** False when the identifier already stands for somebody. */
  readonly identify: (personId: string, kind: IdentifierKind, value: string) => boolean
  readonly markRecorded: (personId: string, name: string) => void
  readonly setOwner: (ref: PersonRef) => void
  readonly owner: () => string | null
  /** The id of an organization by name; `add` makes one when it is new. */
  readonly organization: (name: string, add: () => string) => { readonly id: string; readonly isNew: boolean }
}

export const organizationKey = (name: string): string => foldText(name)

export const connectionValue = (foldedName: string, connectedOn: string): string =>
  `${foldedName}|${connectedOn}`

export const createDirectory = (rows: DirectoryRows): Directory => {
  const entries = new Map<string, Entry>()
  const byName = new Map<string, Set<string>>()
  const byIdentifier = new Map<string, string>()
  const organizations = new Map(rows.organizations.map((row) => [row.key, row.organizationId]))
  const ownerProfiles = new Set<string>()
  const ownerNames = new Set<string>()

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

  for (const row of rows.people) index({ ...row, hasProfile: false })
  for (const { personId, kind, value } of rows.identifiers) {
    byIdentifier.set(`${kind}:${value}`, personId)
    const entry = entries.get(personId)
    if (entry === undefined || kind !== 'linkedin') continue
    entry.hasProfile = true
    if (entry.isOwner) ownerProfiles.add(value)
  }

  const identified = (kind: IdentifierKind, value: string | null): string | null =>
    value === null ? null : (byIdentifier.get(`${kind}:${value}`) ?? null)

  const namesakes = (foldedName: string): readonly Entry[] =>
    [...(byName.get(foldedName) ?? [])].flatMap((personId) => entries.get(personId) ?? [])

  return {
    find: (ref) => {
      if (ref.profile !== null && ownerProfiles.has(ref.profile)) return { owner: true }
      const known = identified('linkedin', ref.profile) ?? identified('email', ref.email)
      if (known !== null) return entries.get(known)?.isOwner ? { owner: true } : { person: known }
      if (ref.name === null || ref.name.trim() === '') return { nobody: true }
      const foldedName = foldName(ref.name)
      if (ref.profile === null && ownerNames.has(foldedName)) return { owner: true }
      // A profile not seen before can only belong to somebody whose profile is not known yet.
      const fitting = namesakes(foldedName).filter((entry) => ref.profile === null || !entry.hasProfile)
      if (fitting.length === 1 && fitting[0]) return { person: fitting[0].personId }
      if (fitting.length === 0 || ref.profile !== null) return { nobody: true }
      return { ambiguous: fitting.length }
    },

    findConnection: (ref, connectedOn) => {
      const known = identified('linkedin', ref.profile)
      if (known !== null) return known
      const foldedName = foldName(ref.name ?? '')
      if (connectedOn !== null) {
        const dated = identified('connection', connectionValue(foldedName, connectedOn))
        if (dated !== null && (ref.profile === null || !entries.get(dated)?.hasProfile)) return dated
      }
      const addressed = identified('email', ref.email)
      if (addressed !== null && (ref.profile === null || !entries.get(addressed)?.hasProfile))
        return addressed
      const mentioned = namesakes(foldedName).filter(
        (entry) => !entry.hasRecord && (ref.profile === null || !entry.hasProfile),
      )
      return mentioned.length === 1 && mentioned[0] ? mentioned[0].personId : null
    },

    add: (personId, name, { isOwner = false } = {}) =>
      index({ personId, foldedName: foldName(name), isOwner, hasRecord: false, hasProfile: false }),

    identify: (personId, kind, value) => {
      const key = `${kind}:${value}`
      if (byIdentifier.has(key)) return false
      byIdentifier.set(key, personId)
      const entry = entries.get(personId)
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
