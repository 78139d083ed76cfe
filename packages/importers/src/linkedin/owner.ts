import { nameKey } from '../fields/person-name.ts'
import type { PersonRef } from '../record.ts'

/** Whose archive it is. */
export interface Owner {
  /** Null if it cannot be told. */
  readonly person: PersonRef | null
  /** Whether a sender or recipient is the owner: by profile where there is one, else by name. */
  readonly is: (name: string | null, profile: string | null) => boolean
}

/** What the files say about whose they are, in the order in which it is believed. */
export interface OwnerEvidence {
  /** The name in the profile file, or in invitations sent and received. */
  readonly names: readonly string[]
  /** Profiles that wrote messages under one of those names, most conversations first. */
  readonly wroteUnderName: readonly string[]
  /** Profiles that sent invitations marked as outgoing. */
  readonly invited: readonly string[]
  /** Profiles that left drafts: drafts are only in their writer's archive. */
  readonly drafted: readonly string[]
  /** The profile in the most conversations: the owner is in all of them, but not every era names recipients. */
  readonly inMostConversations: { readonly profile: string; readonly nearlyAll: boolean } | null
  /** The same by name, for files without any addresses. */
  readonly nameInMostConversations: string | null
  readonly nameOf: (profile: string) => string | null
}

/** Settles on an owner. Nothing but a clear lead counts: a wrong owner would turn every message around. */
export function settleOwner(evidence: OwnerEvidence): Owner {
  const profiles = new Set(
    [evidence.wroteUnderName[0], evidence.invited[0], evidence.drafted[0]].filter(
      (profile) => profile !== undefined,
    ),
  )
  const guess = evidence.inMostConversations
  // Someone who goes by another name than the owner is the owner only if hardly a conversation is without them.
  if (profiles.size === 0 && guess !== null && (evidence.names.length === 0 || guess.nearlyAll)) {
    profiles.add(guess.profile)
  }
  const [profile = null] = profiles
  const [statedName = null] = evidence.names
  const name = statedName ?? (profile === null ? evidence.nameInMostConversations : evidence.nameOf(profile))
  const names = new Set<string>()
  for (const each of [name, ...evidence.names, ...[...profiles].map(evidence.nameOf)]) {
    if (each !== null) names.add(nameKey(each))
  }
  return {
    person: profile === null && name === null ? null : { name, profile, email: null },
    is: (otherName, otherProfile) =>
      otherProfile !== null && profiles.size > 0
        ? profiles.has(otherProfile)
        : otherName !== null && names.has(nameKey(otherName)),
  }
}
