import { JOB_FUNCTIONS, type JobFunction, LEVELS, type Level } from '../../title/index.ts'
import type { NeedThere } from './asked-here.ts'
import { compareThere, type PersonThere, type StandingThere, standingOf } from './person-there.ts'

/** Those of one function and level at a target. Null where titles do not tell. */
export interface MapCell {
  readonly function: JobFunction | null
  readonly level: Level | null
  readonly standing: StandingThere
  /** The objective's needs ask for somebody here. */
  readonly isAsked: boolean
  /** Best first. */
  readonly people: readonly PersonThere[]
}

/** Where the people of a target stand. Cells that hold nobody and that nothing asks for are left out. */
export interface CellMap {
  /** Null, the last, for people whose titles tell no function. */
  readonly functions: readonly (JobFunction | null)[]
  readonly levels: readonly (Level | null)[]
  readonly cells: readonly MapCell[]
}

/** Lays people and needs out by function and level. Cells × (people + needs), both few at one organization. */
export const cellsOf = (people: readonly PersonThere[], needs: readonly NeedThere[]): CellMap => {
  const asked = new Set<string>()
  for (const { wanted } of needs) {
    if (wanted.personId === null && wanted.function !== null) {
      asked.add(keyOf(wanted.function, wanted.level ?? LEAST_ASKED))
    }
  }
  const shown = new Set([
    ...people.map((person) => person.function),
    ...needs.flatMap(({ wanted }) => wanted.function ?? []),
  ])
  const functions = [...JOB_FUNCTIONS, null].filter((each) => shown.has(each))
  const isLevelOpen = people.some(({ level }) => level === null)
  const levels: readonly (Level | null)[] = isLevelOpen ? [...LEVELS, null] : LEVELS
  const byCell = Map.groupBy(people, (person) => keyOf(person.function, person.level))
  const cells = functions.flatMap((each) =>
    levels.flatMap((level): MapCell[] => {
      const key = keyOf(each, level)
      const there = (byCell.get(key) ?? []).toSorted(compareThere)
      const isAsked = asked.has(key)
      if (there.length === 0 && !isAsked) return []
      const best = there[0]
      return [
        {
          function: each,
          level,
          standing: best === undefined ? 'unknown' : standingOf(best),
          isAsked,
          people: there,
        },
      ]
    }),
  )
  return { functions, levels, cells }
}

/** Where a need names no level, its cell is the one of those who decide something. A judgement. */
const LEAST_ASKED: Level = 'manager'

const keyOf = (jobFunction: JobFunction | null, level: Level | null): string => `${jobFunction}|${level}`
