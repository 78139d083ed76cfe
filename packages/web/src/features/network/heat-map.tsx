import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Outputs } from '../../api/index.ts'
import { count, counted } from '../../words/minutes.ts'
import { LEVEL_WORDS } from '../../words/purpose.ts'
import classes from './heat-map.module.css'
import { type HeatCell, heatRows, tintOf } from './heat-map.ts'

type Heat = NonNullable<Outputs['network']['coverage']['networks'][number]['heat']>

const placeOf = (cell: HeatCell): string => `${LEVEL_WORDS[cell.level]}, ${cell.function}`

/** Where a network has people, function by level; a cell opens to who is in it, an empty one to what is missing. */
export const HeatMap = ({ heat, name }: { readonly heat: Heat; readonly name: string }) => {
  const [opened, setOpened] = useState<string | null>(null)
  const rows = heatRows(heat.functions, heat.levels, heat.cells)
  const cell = rows.flatMap((row) => row.cells).find((each) => placeOf(each) === opened)
  return (
    <>
      <p className={classes.text}>{heat.text}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.frame} aria-label={`Function by level in ${name}`} tabIndex={0}>
        <table className={classes.map}>
          <thead>
            <tr>
              <td />
              {heat.levels.map((level) => (
                <th key={level} scope="col">
                  {LEVEL_WORDS[level]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.function}>
                <th scope="row">{row.function}</th>
                {row.cells.map((each) => (
                  <td key={each.level}>
                    <button
                      type="button"
                      className={classes.cell}
                      data-tint={tintOf(each.count)}
                      aria-expanded={placeOf(each) === opened}
                      aria-label={`${placeOf(each)}: ${each.count === 0 ? 'nobody' : counted(each.count, 'person', 'people')}`}
                      onClick={() => setOpened(placeOf(each) === opened ? null : placeOf(each))}
                    >
                      {each.count === 0 ? '' : count(each.count)}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {cell !== undefined && <Opened cell={cell} />}
    </>
  )
}

const Opened = ({ cell }: { readonly cell: HeatCell }) => {
  const query = `${LEVEL_WORDS[cell.level].toLowerCase()} ${cell.function.toLowerCase()}`
  const more = cell.count - cell.people.length
  return (
    <div className={classes.opened} role="status">
      <h2 className={classes.place}>{placeOf(cell)}</h2>
      {cell.count === 0 ? (
        <p>
          Nobody yet.{' '}
          <Link to="/people" search={{ query }}>
            Look among everybody you know
          </Link>
        </p>
      ) : (
        <ul className={classes.people}>
          {cell.people.map((person) => (
            <li key={person.personId}>
              <Link to="/people/$personId" params={{ personId: person.personId }} dir="auto">
                {person.name}
              </Link>
            </li>
          ))}
          {more > 0 && <li>and {counted(more, 'other', 'others')}</li>}
        </ul>
      )}
    </div>
  )
}
