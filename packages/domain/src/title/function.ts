import { type Entry, lexicon } from './lexicon/index.ts'
import { AGENT_SUFFIXES } from './lexicon/suffixes.ts'
import type { JobFunction } from './names.ts'
import type { Item } from './phrases.ts'

/** What speaks for a function, and the words that do. */
export interface Evidence {
  readonly function: JobFunction
  readonly weight: number
  readonly words: string
  /** The words name a person by what is done and not by rank: "nurse", but not "office manager". */
  readonly occupation: boolean
}

/** A field or a job: enough to decide without asking what stands further off. */
export const DECIDES = 6
/** A hint, or the function a general job word suggests, says too little of anyone who leads more than a team. */
export const HINTS = 3
/** A soft field: enough unless something that decides stands after a preposition. */
export const SUFFICES = 4

/**
 * The strongest evidence in one run of words. Of equals the last, since the head of a compound stands last ("finance
 * technology", "nurse recruiter"); where the language puts the head first, the first.
 */
export function strongest(items: readonly Item[]): Evidence | null {
  let best: Evidence | null = null
  let bestLeads = false
  for (let at = 0; at < items.length; at += 1) {
    const { text, entry } = items[at] as Item
    if (entry === null || entry.function === null || isDeputy(items, at)) continue
    const outweighs =
      best === null || entry.weight > best.weight || (entry.weight === best.weight && !bestLeads)
    if (!outweighs) continue
    best = {
      function: entry.function,
      weight: entry.weight,
      words: text,
      occupation: isOccupation(text, entry),
    }
    bestLeads = entry.headFirst
  }
  return best
}

/** An assistant before another person word is that person's deputy and does no office work. */
const isDeputy = (items: readonly Item[], at: number): boolean =>
  items[at]?.entry?.rank === 'support' &&
  items[at]?.text === 'assistant' &&
  items.some(({ entry }, place) => place > at && entry?.person)

const isOccupation = (text: string, { person, rank }: Entry): boolean =>
  person && (rank === null || rank === 'support') && !endsInAnybody(text)

/** "Safety coordinator" is a coordinator of something, and in "HR and safety coordinator" of two things. */
function endsInAnybody(text: string): boolean {
  const space = text.lastIndexOf(' ')
  const last = space < 0 ? undefined : lexicon().phrases.next.get(text.slice(space + 1))?.entry
  return last?.person === true && last.function === null
}

/** Of several groups, the first that decides; where none does, the strongest. */
export function firstToDecide(groups: readonly (readonly Item[])[]): Evidence | null {
  let best: Evidence | null = null
  for (const group of groups) {
    best = stronger(best, strongest(group))
    if (best !== null && best.weight >= DECIDES) return best
  }
  return best
}

export function stronger(one: Evidence | null, other: Evidence | null): Evidence | null {
  if (one === null) return other
  return other !== null && other.weight > one.weight ? other : one
}

/** What the form of an unknown last word suggests; `null` where it suggests nothing. */
export function guessFromEnding(head: readonly Item[]): Evidence | null {
  const last = head.at(-1)
  if (
    last === undefined ||
    head.some(({ entry }) => entry?.person) ||
    last.entry !== null ||
    last.text.length < SHORTEST_AGENT_NOUN
  )
    return null
  for (const [ending, jobFunction] of AGENT_SUFFIXES) {
    if (last.text.endsWith(ending)) {
      return jobFunction === null
        ? null
        : { function: jobFunction, weight: 1, words: `-${ending}`, occupation: true }
    }
  }
  return null
}

/** Letters an agent noun has at least: shorter words in -er are as often names or nouns of things. */
const SHORTEST_AGENT_NOUN = 4
