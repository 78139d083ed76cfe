import { type Happening, inOrder } from './before.ts'
import { type CauseLink, splitCredit } from './split-credit.ts'

/** The way that counts most from one beginning to the outcome. */
export interface Chain {
  /** From where it began to the last thing before the outcome. */
  readonly stepIds: readonly string[]
  /** How much of the outcome goes back to this beginning, 0 to 1; over all chains 1. */
  readonly share: number
}

/** Less of an outcome than this goes back to a beginning: nobody reads it. */
const LEAST_SHARE = 1e-12

/**
 * One chain for each beginning, the largest share first. The share is what reaches the beginning when nothing keeps
 * anything on the way; the chain shown is the one over which most of it comes, found backwards in order of time.
 */
export const chainsOf = (
  happenings: readonly Happening[],
  links: readonly CauseLink[],
  outcome: string,
): readonly Chain[] => {
  const { credit, flow } = splitCredit(happenings, links, outcome, 0)
  const causesOf = Map.groupBy(
    links.map((link, at) => ({ ...link, flow: flow[at] ?? 0 })).filter((link) => link.flow > 0),
    ({ effect }) => effect,
  )
  const best = new Map<string, { readonly value: number; readonly next: string | null }>([
    [outcome, { value: 1, next: null }],
  ])
  for (const { id } of [...happenings].sort((a, b) => inOrder(b, a))) {
    const here = best.get(id)
    if (here === undefined) continue
    const causes = causesOf.get(id) ?? []
    const total = causes.reduce((sum, cause) => sum + cause.flow, 0)
    for (const { cause, flow: part } of causes) {
      const value = here.value * (part / total)
      if (value > (best.get(cause)?.value ?? 0)) best.set(cause, { value, next: id })
    }
  }
  return happenings
    .filter(({ id }) => id !== outcome && (credit.get(id) ?? 0) > LEAST_SHARE)
    .map(({ id }) => ({ stepIds: wayFrom(id, best), share: credit.get(id) ?? 0 }))
    .sort((a, b) => b.share - a.share || ((a.stepIds[0] ?? '') < (b.stepIds[0] ?? '') ? -1 : 1))
}

const wayFrom = (
  start: string,
  best: ReadonlyMap<string, { readonly next: string | null }>,
): readonly string[] => {
  const way: string[] = []
  for (let at: string | null = start; at !== null; at = best.get(at)?.next ?? null) way.push(at)
  // The last one is the outcome itself.
  return way.slice(0, -1)
}
