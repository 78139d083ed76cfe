import type { KnownAs } from '../ports/tie.ts'
import type { KnownNode } from './match-points.ts'

interface Owner {
  readonly ownerName: string | null
  readonly ownerEmails: readonly string[]
}

/** By what lists may mean the user (node 0) and the people, by their numbers. */
export const knownNodes = (
  { ownerName, ownerEmails }: Owner,
  known: readonly KnownAs[],
  nodeOf: ReadonlyMap<string, number>,
): readonly KnownNode[] => [
  {
    node: 0,
    names: ownerName === null ? [] : [ownerName],
    emails: ownerEmails,
    organization: null,
  },
  ...known.flatMap(({ personId, isOwner, names, emails, organization }) => {
    const node = isOwner ? 0 : nodeOf.get(personId)
    return node === undefined ? [] : [{ node, names, emails, organization }]
  }),
]
