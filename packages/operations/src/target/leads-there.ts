import { classifyTitle, organizationKey, type PersonThere } from '@rapport/domain'
import type { WorkspaceGraph } from '../graph/workspace-graph.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type HelpersFor, helpersAmong } from './helpers.ts'
import { USER, waysThere } from './way-there.ts'

/** People of one organization whose ways are looked for, the likeliest first: more than anybody works through. */
const MOST_WAYS = 60

/** Who is at which organization, and who leads there. Works on one state of the graph, so it is made for each call. */
export interface LeadsThere {
  readonly peopleAt: (organization: string) => readonly PersonThere[]
  readonly helpersFor: HelpersFor
}

/** Linear in nodes and people once, then in those at each organization asked for. */
export const leadsThere = (
  workspace: WorkspaceGraph,
  { people, indexOf, relationships }: Snapshot,
  today: string,
): LeadsThere => {
  const { nodes, evidenceOf } = workspace
  const related = relationships(today)
  const { reach, wayTo } = waysThere(workspace)
  const keys = new Map<string, string>()
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? organizationKey(name)
    keys.set(name, key)
    return key
  }
  const byOrganization = new Map<string, number[]>()
  for (const [node, { organization }] of nodes.entries()) {
    if (node === USER || organization === null) continue
    const key = keyOf(organization)
    const there = byOrganization.get(key)
    if (there === undefined) byOrganization.set(key, [node])
    else there.push(node)
  }

  const describe = (node: number, isSearched: boolean): PersonThere | null => {
    const at = nodes[node]
    if (at === undefined) return null
    const index = at.personId === null ? -1 : (indexOf.get(at.personId) ?? -1)
    const person = people[index]
    const relationship = related[index]
    if (person !== undefined && !person.isNamed) return null
    const { function: jobFunction, level } = person ?? classifyTitle(at.title ?? '')
    const isKnown = relationship !== undefined && evidenceOf(USER, node).length > 0
    return {
      personId: at.personId,
      name: at.name,
      title: at.title,
      function: jobFunction,
      level,
      relationship: isKnown ? { state: relationship.state, strength: relationship.strength } : null,
      way: isSearched ? wayTo(node) : null,
    }
  }

  return {
    peopleAt: (organization) => {
      const there = (byOrganization.get(keyOf(organization)) ?? []).toSorted(
        (a, b) => (reach[b] ?? 0) - (reach[a] ?? 0) || a - b,
      )
      return there.flatMap((node, index) => describe(node, index < MOST_WAYS) ?? [])
    },
    helpersFor: helpersAmong(people, related, keyOf),
  }
}
