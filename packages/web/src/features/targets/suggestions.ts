/** Organizations suggested at once. */
const MOST_SUGGESTED = 6

interface Suitable {
  readonly organization: string | null
}

export interface Suggestion {
  readonly organization: string
  /** How many people one knows there who fit what the objective needs. */
  readonly suitable: number
  /** A need names it. */
  readonly isNamed: boolean
}

/**
 * Organizations that fit an objective and are not on its board: those its needs name, then those where most people one
 * knows fit what it needs.
 */
export const suggestOrganizations = (
  named: readonly (string | null)[],
  candidates: readonly Suitable[],
  onBoard: readonly string[],
): readonly Suggestion[] => {
  const taken = new Set(onBoard.map(keyOf))
  const found = new Map<string, { organization: string; suitable: number; isNamed: boolean }>()
  const at = (organization: string) => {
    const key = keyOf(organization)
    const entry = found.get(key) ?? { organization, suitable: 0, isNamed: false }
    found.set(key, entry)
    return entry
  }
  for (const organization of named) if (organization !== null) at(organization).isNamed = true
  for (const { organization } of candidates) if (organization !== null) at(organization).suitable += 1
  return [...found]
    .filter(([key]) => !taken.has(key))
    .map(([, entry]) => entry)
    .sort(
      (a, b) =>
        Number(b.isNamed) - Number(a.isNamed) ||
        b.suitable - a.suitable ||
        (a.organization < b.organization ? -1 : 1),
    )
    .slice(0, MOST_SUGGESTED)
}

const keyOf = (organization: string): string => organization.trim().toLocaleLowerCase()
