import type { JobFunction, Level } from '@rapport/domain'
import { useState } from 'react'
import { LEVEL_WORDS } from '../../words/purpose.ts'
import { cellInWords, type MapCell, type TargetMap as MappedTarget, tableOf } from './map-rows.ts'
import { PeopleThere } from './people-there.tsx'
import classes from './target-map.module.css'

const functionName = (jobFunction: JobFunction | null): string => jobFunction ?? 'Function not known'
const levelName = (level: Level | null): string => (level === null ? 'Level not known' : LEVEL_WORDS[level])
const placeOf = (cell: MapCell): string => `${levelName(cell.level)}, ${functionName(cell.function)}`

interface TargetMapProps {
  readonly map: MappedTarget
  /** What an introduction there is asked for. */
  readonly objectiveId: string
  readonly organizationId: string
}

/** Who is where in an organization; a cell opens to its people and how to get to them. */
export const TargetMap = ({ map, ...asked }: TargetMapProps) => {
  const first =
    map.cells.find(({ people, isAsked }) => isAsked && people.length > 0) ??
    map.cells.find(({ people }) => people.length > 0)
  const [opened, setOpened] = useState<string | null>(first === undefined ? null : placeOf(first))
  const { levels, rows } = tableOf(map)
  const cell = map.cells.find((each) => placeOf(each) === opened)
  if (map.cells.length === 0) return null
  return (
    <div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.frame} aria-label={`Function by level at ${map.organization}`} tabIndex={0}>
        <table className={classes.map}>
          <thead>
            <tr>
              <td />
              {levels.map((level) => (
                <th key={level} scope="col">
                  {levelName(level)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.function}>
                <th scope="row">{functionName(row.function)}</th>
                {row.cells.map((each, index) => (
                  <td key={levels[index]}>
                    {each === null ? (
                      <span className={classes.none} />
                    ) : (
                      <Cell
                        cell={each}
                        isOpened={placeOf(each) === opened}
                        onOpen={() => setOpened(placeOf(each) === opened ? null : placeOf(each))}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul className={classes.legend} aria-hidden>
        <li data-standing="known">known</li>
        <li data-standing="reachable">others lead there</li>
        <li data-standing="unknown">no way yet</li>
        <li data-asked>asked for</li>
      </ul>
      {cell !== undefined && (
        <div className={classes.opened} role="status">
          <h3 className={classes.place}>{placeOf(cell)}</h3>
          <PeopleThere cell={cell} {...asked} />
        </div>
      )}
    </div>
  )
}

interface CellProps {
  readonly cell: MapCell
  readonly isOpened: boolean
  readonly onOpen: () => void
}

const Cell = ({ cell, isOpened, onOpen }: CellProps) => (
  <button
    type="button"
    className={classes.cell}
    data-standing={cell.standing}
    data-empty={cell.count === 0 || undefined}
    data-asked={cell.isAsked || undefined}
    aria-expanded={isOpened}
    aria-label={`${placeOf(cell)}: ${cellInWords(cell)}${cell.isAsked ? ', asked for' : ''}`}
    onClick={onOpen}
  >
    {cellInWords(cell)}
  </button>
)
