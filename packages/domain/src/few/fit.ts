import type { PersonFacts } from '../person-facts.ts'
import { asksForSomebody, type Reason, seekByNeeds } from '../plan/index.ts'
import type { Need, Objective } from '../purpose/index.ts'
import type { Relationship } from '../strength/index.ts'
import { organizationKey } from '../words/index.ts'

interface Purposes {
  readonly objectives: readonly Objective[]
  readonly needs: readonly Need[]
}

export interface FoundFit {
  /** Above 0, up to 1. */
  readonly degree: number
  readonly reasons: readonly Reason[]
}

/** How well somebody answers to what open objectives ask for; of equal objectives the one with the lowest id. */
export const findFits = ({ objectives, needs }: Purposes) => {
  const seekers = objectives
    .toSorted((a, b) => (a.objectiveId < b.objectiveId ? -1 : 1))
    .map((objective) => ({
      objective,
      needs: needs.filter((need) => need.objectiveId === objective.objectiveId && asksForSomebody(need)),
    }))
    .filter((each) => each.needs.length > 0)
    .map((each) => seekByNeeds(each.objective, each.needs))
  // Few organizations employ many people, and folding a name is the dearest step.
  const keys = new Map<string, string>()
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? organizationKey(name)
    keys.set(name, key)
    return key
  }
  return (person: PersonFacts, relationship: Relationship): FoundFit | null => {
    if (seekers.length === 0) return null
    const organization = person.organization === null ? null : keyOf(person.organization)
    const subject = { person, relationship, organization }
    let best: { readonly degree: number; readonly seeker: (typeof seekers)[number] } | null = null
    for (const seeker of seekers) {
      const degree = seeker.fit(subject)?.degree ?? 0
      if (degree > (best?.degree ?? 0)) best = { degree, seeker }
    }
    return best === null ? null : { degree: best.degree, reasons: best.seeker.explain(subject) }
  }
}
