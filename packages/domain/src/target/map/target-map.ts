import type { Industry } from '../../industry/index.ts'
import { counted } from '../../strength/index.ts'
import { type NeedThere, needsThere, type WantedThere } from './asked-here.ts'
import { type CellMap, cellsOf } from './cells.ts'
import { type Helper, type NextName, nextName } from './next-name.ts'
import { compareThere, type PersonThere, standingOf } from './person-there.ts'

export interface TargetMapInput {
  readonly organization: string
  readonly industry: Industry | null
  readonly people: readonly PersonThere[]
  /** What the objective asks for, in its order. */
  readonly wants: readonly WantedThere[]
  /** Who may know whom to turn to, best first. */
  readonly helpers: readonly Helper[]
}

/** An organization by function and level: who is known, who can be reached, what is missing. */
export interface TargetMap extends CellMap {
  readonly known: number
  readonly reachable: number
  /** Names on record that nobody leads to yet. */
  readonly unreached: number
  /** The needs of the objective that it can answer. */
  readonly needs: readonly NeedThere[]
  readonly next: NextName | null
  readonly text: string
}

/** Maps one target. Linear in its people times the needs of the objective. */
export const mapTarget = ({ organization, industry, people, wants, helpers }: TargetMapInput): TargetMap => {
  const sorted = people.toSorted(compareThere)
  const needs = needsThere(wants, { organization, industry, people: sorted })
  const count = (standing: string) => sorted.filter((person) => standingOf(person) === standing).length
  const counts = { known: count('known'), reachable: count('reachable'), unreached: count('unknown') }
  return {
    ...cellsOf(sorted, needs),
    ...counts,
    needs,
    next: nextName(needs, { organization, people: sorted, helpers }),
    text: inWords(counts, needs),
  }
}

const inWords = (
  { known, reachable, unreached }: Pick<TargetMap, 'known' | 'reachable' | 'unreached'>,
  needs: readonly NeedThere[],
): string => {
  const parts = [
    known === 0 ? 'You know nobody there' : `You know ${counted(known, 'person', 'people')} there`,
    ...(reachable === 0 ? [] : [`others lead to ${reachable} more`]),
    ...(unreached === 0 ? [] : [`${counted(unreached, 'name')} without a way there yet`]),
  ]
  const missing = needs.filter(({ standing }) => standing === 'unknown').length
  const wanted =
    missing === 0
      ? ''
      : `. Still without a name: ${missing} of the ${counted(needs.length, 'kind')} of people you need`
  return `${parts.join('; ')}${wanted}.`
}
