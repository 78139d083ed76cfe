import { organizationKey } from '@rapport/domain'
import { foldName } from '../import/fold-name.ts'
import type { TiePointRow } from '../ports/tie.ts'
import type { GraphNode } from './workspace-graph.ts'

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

/** What is known of a name or an address: the node that alone bears it, or `SEVERAL`. */
const byKey = <T>(
  known: readonly T[],
  nodeOf: (one: T) => number,
  keysOf: (one: T) => readonly string[],
): Map<string, number> => {
  const found = new Map<string, number>()
  for (const one of known) {
    const node = nodeOf(one)
    for (const key of new Set(keysOf(one))) {
      if (key === '') continue
      found.set(key, (found.get(key) ?? node) === node ? node : SEVERAL)
    }
  }
  return found
}

const foldEmail = (email: string): string => email.trim().toLowerCase()

/**
 * Finds whom the points of lists mean: by address, else by a name that only one person bears and whose organization
 * does not say otherwise. Who is nobody known becomes a node of their own; the same address is one, and so is the same
 * name within one list. Linear in people and points.
 */
export const createPointMatcher = (known: readonly KnownNode[], firstFree: number) => {
  const nodeOf = ({ node }: KnownNode) => node
  const byEmail = byKey(known, nodeOf, ({ emails }) => emails.map(foldEmail))
  const byName = byKey(known, nodeOf, ({ names }) => names.map(foldName))
  const organizations = new Map(known.map(({ node, organization }) => [node, organization]))
  const strangers = new Map<string, number>()
  let next = firstFree

  const contradicts = (node: number, organization: string | null): boolean => {
    const theirs = organizations.get(node) ?? null
    return (
      organization !== null && theirs !== null && organizationKey(organization) !== organizationKey(theirs)
    )
  }

  const personAt = (
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
    if (owner !== null && ownNames(owner).has(name)) return owner
    const named = byName.get(name)
    return named === undefined || named === SEVERAL || contradicts(named, organization) ? null : named
  }

  const namesOf = new Map(known.map(({ node, names }) => [node, new Set(names.map(foldName))]))
  const ownNames = (owner: number): ReadonlySet<string> => namesOf.get(owner) ?? new Set()

  return {
    /** The node of a point; `onNew` is told of one that nobody stood at before. */
    nodeOf: (list: PointList, point: TiePointRow, onNew: (node: GraphNode) => void): number => {
      const name = foldName(point.label)
      const person = personAt(point, name, list.owner)
      if (person !== null) return person
      const key = point.email === null ? `${list.listId} ${name}` : foldEmail(point.email)
      const before = strangers.get(key)
      if (before !== undefined) return before
      const { label, title, organization } = point
      onNew({ personId: null, name: label, title, organization, list: list.name })
      strangers.set(key, next)
      next += 1
      return next - 1
    },
  }
}
