import {
  type Helper,
  type Industry,
  LONGEST_NAME_IN_WORDS,
  monthInWords,
  type PersonFacts,
  plainText,
  type Relationship,
} from '@rapport/domain'

/** Helpers named for one organization. */
const MOST_HELPERS = 3
/** The least strength of somebody of the same trade who is asked about another firm: one is in touch. A judgement. */
const HELPER_STRENGTH = 30

interface Known {
  readonly person: PersonFacts
  readonly relationship: Relationship
}

/** Who may know whom to turn to at an organization, though they are elsewhere now; best first. */
export type HelpersFor = (organization: string, industry: Industry | null) => readonly Helper[]

/** Whoever worked there before, then those in touch who work in the same industry. Linear in people once, not for each organization. */
export const helpersAmong = (
  people: readonly PersonFacts[],
  related: readonly Relationship[],
  keyOf: (organization: string) => string,
): HelpersFor => {
  const left = new Map<string, Known[]>()
  const inTrade = new Map<Industry, Known[]>()
  for (const [index, person] of people.entries()) {
    const relationship = related[index]
    if (relationship === undefined || !person.isNamed) continue
    const known = { person, relationship }
    if (person.leftOrganization !== null) put(left, keyOf(person.leftOrganization), known)
    if (person.industry !== null && relationship.strength >= HELPER_STRENGTH) {
      put(inTrade, person.industry, known)
    }
  }
  // Sorted once: a board asks for the same trade again and again.
  for (const those of [...left.values(), ...inTrade.values()]) those.sort(byStrength)
  return (organization, industry) => {
    const were = left.get(keyOf(organization)) ?? []
    const wereThere = new Set(were.map(({ person }) => person))
    const others = (industry === null ? [] : (inTrade.get(industry) ?? []))
      .filter(({ person }) => !wereThere.has(person))
      .slice(0, MOST_HELPERS)
    return [...were.map(whoWasThere), ...others.map(whoIsInTrade)].slice(0, MOST_HELPERS)
  }
}

const put = <Key>(into: Map<Key, Known[]>, key: Key, known: Known): void => {
  const there = into.get(key)
  if (there === undefined) into.set(key, [known])
  else there.push(known)
}

const byStrength = (a: Known, b: Known): number =>
  b.relationship.strength - a.relationship.strength || (a.person.personId < b.person.personId ? -1 : 1)

const whoWasThere = ({ person }: Known): Helper => {
  const until = person.changedEmployerOn === null ? '' : ` until ${monthInWords(person.changedEmployerOn)}`
  return { personId: person.personId, name: person.name, because: `worked there${until}` }
}

const whoIsInTrade = ({ person }: Known): Helper => {
  const at = plainText(person.organization ?? '', LONGEST_NAME_IN_WORDS)
  return {
    personId: person.personId,
    name: person.name,
    because: `works in ${person.industry} too${at === '' ? '' : `, at ${at}`}`,
  }
}
