import { classifyTitle, organizationKey, type PersonThere } from '@rapport/domain'
import type { WorkspaceGraph } from '../graph/workspace-graph.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { type HelpersFor, helpersAmong } from './helpers.ts'
import { USER, waysThere } from './way-there.ts'

/** People of one organization whose ways are looked for, the likeliest first: more than anybody works through. */
const MOST_WAYS = 60

/** Who is at which organization, and who leads there. Works on one state of the graph, so it is made for each call. */
export interface LeadsThere {
  /** Of one of the organizations that were asked for. */
  readonly peopleAt: (organization: string) => readonly PersonThere[]
  readonly helpersFor: HelpersFor
}

/** One search of everybody, and one look at where everybody is for all of these organizations; others are answered meanwhile. */
export const leadsThere = async (
  workspace: WorkspaceGraph,
  { people, indexOf, relationships }: Snapshot,
  { organizations, today }: { readonly organizations: readonly string[]; readonly today: string },
): Promise<LeadsThere> => {
  const { nodes, evidenceOf } = workspace
  const related = relationships(today)
  const { reach, wayTo } = await waysThere(workspace)
  const keys = new Map<string, string>()
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? organizationKey(name)
    keys.set(name, key)
    return key
  }
  const wanted = new Set(organizations.map(keyOf))
  const there = Map.groupBy(await nodes.whereOrganization((name) => wanted.has(keyOf(name))), (node) =>
    keyOf(nodes.at(node).organization ?? ''),
  )

  const describe = (node: number, isSearched: boolean): PersonThere | null => {
    const at = nodes.at(node)
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
    peopleAt: (organization) =>
      (there.get(keyOf(organization)) ?? [])
        .toSorted((a, b) => (reach[b] ?? 0) - (reach[a] ?? 0) || a - b)
        .flatMap((node, index) => describe(node, index < MOST_WAYS) ?? []),
    helpersFor: helpersAmong(people, related, keyOf),
  }
}
