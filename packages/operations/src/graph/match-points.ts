import { organizationKey } from '@rapport/domain'
import { foldName } from '../import/fold-name.ts'
import type { TiePointRow } from '../ports/tie.ts'

/** By what a list may mean a node: the user's or a person's. */
export interface KnownNode {
  readonly node: number
  readonly names: readonly string[]
  readonly emails: readonly string[]
  readonly organization: string | null
}

/** The list that names a point. */
export interface PointList {
  readonly listId: string
  readonly name: string
  /** The node of whose list it is; null for a community's. */
  readonly owner: number | null
}

/** Several fit: nobody in particular is meant. */
const SEVERAL = -1

export const foldEmail = (email: string): string => email.trim().toLowerCase()

/**
 * Finds whom of the people the points of lists mean: by address, else by a name that only one person bears and whose
 * organization does not say otherwise. People are made known one by one first.
 */
export const createPointMatcher = () => {
  /** The node that alone bears an address or a name, or `SEVERAL`. */
  const byEmail = new Map<string, number>()
  const byName = new Map<string, number>()
  const organizations = new Map<number, string | null>()
  const namesOf = new Map<number, readonly string[]>()

  const bears = (found: Map<string, number>, key: string, node: number): void => {
    if (key !== '') found.set(key, (found.get(key) ?? node) === node ? node : SEVERAL)
  }

  const contradicts = (node: number, organization: string | null): boolean => {
    const theirs = organizations.get(node) ?? null
    return (
      organization !== null && theirs !== null && organizationKey(organization) !== organizationKey(theirs)
    )
  }

  return {
    know: ({ node, names, emails, organization }: KnownNode): void => {
      const folded = names.map(foldName)
      for (const email of emails) bears(byEmail, foldEmail(email), node)
      for (const name of folded) bears(byName, name, node)
      organizations.set(node, organization)
      namesOf.set(node, folded)
    },

    /** The node of who is meant; `name` is the point's as names are compared. Null for somebody who is nobody known. */
    personAt: (
      { label, email, organization }: TiePointRow,
      name: string,
      owner: number | null,
    ): number | null => {
      const addressed = email === null ? undefined : byEmail.get(foldEmail(email))
      if (addressed !== undefined) return addressed === SEVERAL ? null : addressed
      // An address in place of a name is one, too.
      const written = byEmail.get(foldEmail(label))
      if (written !== undefined && written !== SEVERAL) return written
      // Of several who bear the name, whose list it is means themselves.
      if (owner !== null && namesOf.get(owner)?.includes(name) === true) return owner
      const named = byName.get(name)
      return named === undefined || named === SEVERAL || contradicts(named, organization) ? null : named
    },
  }
}
