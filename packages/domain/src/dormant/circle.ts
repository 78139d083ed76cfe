import { type FoldedPerson, foldedInOrder } from '../match/folded-person.ts'
import { type Candidacy, isInTouch } from '../match/index.ts'
import type { Reason } from '../plan/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../words/index.ts'

/** The people one is in touch with today, counted by where they are and what they do. */
export interface Circle {
  readonly size: number
  readonly organizations: ReadonlyMap<string, number>
  readonly industries: ReadonlyMap<string, number>
  readonly functions: ReadonlyMap<string, number>
}

/** How new somebody's view would be, 0 to 1, with why; null where nothing is known of what they do. */
export interface Novelty {
  readonly degree: number
  readonly reason: Reason
}

/** People of a sort in touch that make half of what such a person could tell familiar. A judgement. */
const HALF_FAMILIAR = 3
/** Another house hears other news; another trade thinks otherwise; another function sees other work. Judgements. */
const WEIGHTS = { organization: 3, industry: 2, function: 1 }

/** Linear in people. */
export const presentCircle = ({
  people,
  relationships,
}: Pick<Candidacy, 'people' | 'relationships'>): Circle => {
  const organizations = new Map<string, number>()
  const industries = new Map<string, number>()
  const functions = new Map<string, number>()
  let size = 0
  foldedInOrder(people).forEach((folded, index) => {
    const relationship = relationships[index]
    if (folded === null || relationship === undefined || !isInTouch(relationship)) return
    size += 1
    count(organizations, folded.organization)
    count(industries, folded.person.industry)
    count(functions, folded.function)
  })
  return { size, organizations, industries, functions }
}

const count = (counts: Map<string, number>, key: string | null) => {
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Novelty is what dormant ties give above the ties in use (Levin, Walter & Murnighan 2011). */
export const noveltyOf = (folded: FoldedPerson, circle: Circle): Novelty | null => {
  const { industry } = folded.person
  const known = [
    { aspect: 'organization' as const, key: folded.organization, counts: circle.organizations },
    { aspect: 'industry' as const, key: industry, counts: circle.industries },
    { aspect: 'function' as const, key: folded.function, counts: circle.functions },
  ].flatMap(({ aspect, key, counts }) => (key === null ? [] : [{ aspect, alike: counts.get(key) ?? 0 }]))
  if (known.length === 0) return null
  const all = known.reduce((sum, { aspect }) => sum + WEIGHTS[aspect], 0)
  const degree = known.reduce((sum, { aspect, alike }) => sum + (WEIGHTS[aspect] / all) * newness(alike), 0)
  const nobody = known.filter(({ alike }) => alike === 0).map(({ aspect }) => aspect)
  const alikeBy = Object.fromEntries(known.map(({ aspect, alike }) => [`in touch, same ${aspect}`, alike]))
  return { degree, reason: { kind: 'novelty', text: inWords(folded, nobody, degree), ...alikeBy } }
}

const newness = (alike: number): number => HALF_FAMILIAR / (HALF_FAMILIAR + alike)

type Aspect = keyof typeof WEIGHTS

const inWords = ({ person }: FoldedPerson, nobody: readonly Aspect[], degree: number): string => {
  const names: Readonly<Record<Aspect, string>> = {
    organization: `at ${plainText(person.organization ?? '', LONGEST_NAME_IN_WORDS)}`,
    industry: `in ${person.industry}`,
    function: `in ${person.function}`,
  }
  // Industry and function may bear one name.
  const missing = [...new Set(nobody.map((aspect) => names[aspect]))]
  if (missing.length > 0) return `Nobody you are in touch with today is ${missing.join(' or ')}`
  return degree >= 0.5
    ? 'Few of the people you are in touch with do what they do, where they do it'
    : 'You hear from people who do much the same already'
}
