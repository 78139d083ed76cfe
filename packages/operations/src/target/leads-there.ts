import {
  classifyTitle,
  type Helper,
  LONGEST_NAME_IN_WORDS,
  monthInWords,
  organizationKey,
  type PersonFacts,
  type PersonThere,
  plainText,
  type Relationship,
  reachAll,
} from '@rapport/domain'
import type { WorkspaceGraph } from '../graph/workspace-graph.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { sourcesOf, USER, wayTo } from './way-there.ts'

/** People of one organization whose ways are looked for, the likeliest first: more than anybody works through. */
const MOST_WAYS = 60
/** Helpers named for one organization. */
const MOST_HELPERS = 3
/** The least strength of somebody of the same trade who is asked about another firm: one is in touch. A judgement. */
const HELPER_STRENGTH = 30

/** Who is at which organization, and who leads there. Works on one state of the graph, so it is made for each call. */
export interface LeadsThere {
  readonly peopleAt: (organization: string) => readonly PersonThere[]
  /** Who may know whom to turn to there, though they are elsewhere now; best first. */
  readonly helpersFor: (organization: string, industry: PersonFacts['industry']) => readonly Helper[]
}

/** Linear in nodes once, then one search for each person at an organization asked for. */
export const leadsThere = (
  workspace: WorkspaceGraph,
  { people, indexOf, relationships }: Snapshot,
  today: string,
): LeadsThere => {
  const { graph, nodes, evidenceOf } = workspace
  const related = relationships(today)
  const reach = reachAll(graph, sourcesOf(workspace))
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
      way: isSearched && (reach[node] ?? 0) > 0 ? wayTo(node, workspace) : null,
    }
  }

  return {
    peopleAt: (organization) => {
      const there = (byOrganization.get(keyOf(organization)) ?? []).toSorted(
        (a, b) => (reach[b] ?? 0) - (reach[a] ?? 0) || a - b,
      )
      return there.flatMap((node, index) => describe(node, index < MOST_WAYS) ?? [])
    },

    helpersFor: (organization, industry) => {
      const key = keyOf(organization)
      const found = people.flatMap((person, index) => {
        const relationship = related[index]
        const because =
          relationship === undefined ? null : mayKnow(person, relationship, key, industry, keyOf)
        return relationship === undefined || because === null ? [] : [{ person, relationship, ...because }]
      })
      return found
        .sort(
          (a, b) =>
            Number(b.wasThere) - Number(a.wasThere) ||
            b.relationship.strength - a.relationship.strength ||
            (a.person.personId < b.person.personId ? -1 : 1),
        )
        .slice(0, MOST_HELPERS)
        .map(({ person, text }) => ({ personId: person.personId, name: person.name, because: text }))
    },
  }
}

const mayKnow = (
  person: PersonFacts,
  { strength }: Relationship,
  key: string,
  industry: PersonFacts['industry'],
  keyOf: (name: string) => string,
): { readonly wasThere: boolean; readonly text: string } | null => {
  if (!person.isNamed) return null
  if (person.leftOrganization !== null && keyOf(person.leftOrganization) === key) {
    const until = person.changedEmployerOn === null ? '' : ` until ${monthInWords(person.changedEmployerOn)}`
    return { wasThere: true, text: `worked there${until}` }
  }
  if (industry === null || person.industry !== industry || strength < HELPER_STRENGTH) return null
  const at = plainText(person.organization ?? '', LONGEST_NAME_IN_WORDS)
  return { wasThere: false, text: `works in ${industry} too${at === '' ? '' : `, at ${at}`}` }
}
