import type { JobFunction, Level } from '@rapport/domain'
import type { Outputs } from '../../api/index.ts'

export type TargetMap = Outputs['target']['map']
export type MapCell = TargetMap['cells'][number]
export type PersonThere = MapCell['people'][number]

export interface MapRow {
  readonly function: JobFunction | null
  /** In the order of the levels; null where nobody is and nobody is asked for. */
  readonly cells: readonly (MapCell | null)[]
}

export interface MapTable {
  /** Those that hold somebody or are asked for: nine columns of nothing would hide them. */
  readonly levels: readonly (Level | null)[]
  readonly rows: readonly MapRow[]
}

/** A map as rows of a table. */
export const tableOf = ({
  functions,
  levels,
  cells,
}: Pick<TargetMap, 'functions' | 'levels' | 'cells'>): MapTable => {
  const shown = levels.filter((level) => cells.some((cell) => cell.level === level))
  return {
    levels: shown,
    rows: functions.map((each) => ({
      function: each,
      cells: shown.map(
        (level) => cells.find((cell) => cell.function === each && cell.level === level) ?? null,
      ),
    })),
  }
}

/** "2 known", "1 reachable", "no name yet": what a cell says where there is no room for names. */
export const cellInWords = ({ people, standing, count }: MapCell): string => {
  if (count === 0) return 'no name yet'
  const known = people.filter((person) => person.standing === 'known').length
  if (standing === 'known') {
    const rest = count - known
    return rest === 0 ? `${known} known` : `${known} known, ${rest} more`
  }
  return standing === 'reachable' ? `${count} reachable` : `${count} by name`
}
