import { useNavigate } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PersonRow } from '../../api/index.ts'
import { useKeys } from '../../ui/index.ts'
import { moveCursor } from '../../words/cursor.ts'
import type { PeopleSearch } from './people-search.ts'
import classes from './people-table.module.css'
import { PersonLine, WaitingLine } from './person-line.tsx'
import { usePeopleRows } from './use-people.ts'

/** Height of a row in pixels: two lines of text and a finger's width. As in the style sheet. */
const ROW_HEIGHT = 60
/** Rows kept ready above and below the screen. */
const OVERSCAN = 6
/** Height of the head that sticks to the top, in pixels, so that a row moved to is not under it. */
const HEAD_HEIGHT = 48

interface PeopleTableProps {
  readonly search: PeopleSearch
  readonly total: number
  readonly firstPage: readonly PersonRow[]
}

/** Any number of people; only the rows on the screen exist. */
export const PeopleTable = ({ search, total, firstPage }: PeopleTableProps) => {
  const table = useRef<HTMLTableElement>(null)
  const [margin, setMargin] = useState(0)
  const [cursor, setCursor] = useState(-1)
  const navigate = useNavigate()
  const open = useCallback(
    (personId: string) => void navigate({ to: '/people/$personId', params: { personId } }),
    [navigate],
  )

  useLayoutEffect(() => {
    setMargin((table.current?.getBoundingClientRect().top ?? 0) + window.scrollY + HEAD_HEIGHT)
  }, [])

  const rows = useWindowVirtualizer({
    count: total,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: ROW_HEIGHT,
  })
  const shown = rows.getVirtualItems()
  const first = shown[0]?.index ?? 0
  const last = shown.at(-1)?.index ?? 0
  const rowAt = usePeopleRows(search, firstPage, { first, last })

  // A list narrowed by a filter may have ended above the cursor.
  const selected = Math.min(cursor, total - 1)

  const move = (by: 1 | -1) => {
    const next = moveCursor(selected, by, total)
    setCursor(next)
    if (next >= 0) rows.scrollToIndex(next)
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    enter: (event) => {
      if (event.target instanceof HTMLElement && ['A', 'BUTTON'].includes(event.target.tagName)) return
      const person = rowAt(selected)
      if (person === undefined) return
      open(person.personId)
    },
  })
  useEffect(() => {
    if (cursor < 0) return
    table.current?.querySelector<HTMLElement>(`[data-index="${cursor}"] a`)?.focus({ preventScroll: true })
  }, [cursor])

  const before = (shown[0]?.start ?? margin) - margin
  const after = rows.getTotalSize() - ((shown.at(-1)?.end ?? margin) - margin)
  return (
    <table ref={table} className={classes.table} aria-rowcount={total + 1} aria-label="People">
      <thead className={classes.head}>
        <tr aria-rowindex={1}>
          <th scope="col">Person</th>
          <th scope="col" className={classes.work}>
            Work
          </th>
          <th scope="col" className={classes.stand}>
            How you stand
          </th>
          <th scope="col" className={classes.date}>
            Last contact
          </th>
          <th scope="col" className={classes.date} data-far>
            Connected
          </th>
        </tr>
      </thead>
      <tbody>
        {before > 0 && <Spacer height={before} />}
        {shown.map(({ index, key }) => {
          const person = rowAt(index)
          return person === undefined ? (
            <WaitingLine key={key} index={index} />
          ) : (
            <PersonLine
              key={key}
              person={person}
              index={index}
              isSelected={index === selected}
              onOpen={open}
            />
          )
        })}
        {after > 0 && <Spacer height={after} />}
      </tbody>
    </table>
  )
}

/** Stands for the rows that are not on the screen. */
const Spacer = ({ height }: { readonly height: number }) => (
  <tr aria-hidden className={classes.spacer}>
    <td style={{ height }} />
  </tr>
)
