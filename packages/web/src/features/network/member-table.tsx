import { useNavigate } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Network } from '../../api/index.ts'
import { useKeys } from '../../ui/index.ts'
import { moveCursor } from '../../words/cursor.ts'
import { MemberLine } from './member-line.tsx'
import classes from './member-table.module.css'
import type { Member } from './members.tsx'
import { useMembership } from './use-membership.ts'

/** Height of a row in pixels, as in the style sheet: two lines and a finger's width. */
const ROW_HEIGHT = 64
/** Rows kept ready above and below the screen. */
const OVERSCAN = 6
/** Height of the head that sticks to the top, in pixels. */
const HEAD_HEIGHT = 44

interface MemberTableProps {
  readonly network: Network
  readonly members: readonly Member[]
}

/** Any number of members; only the rows on the screen exist. `j` and `k` move, Enter opens the person. */
export const MemberTable = ({ network, members }: MemberTableProps) => {
  const table = useRef<HTMLTableElement>(null)
  const [margin, setMargin] = useState(0)
  const [cursor, setCursor] = useState(-1)
  const navigate = useNavigate()
  const { takeOut } = useMembership()
  useLayoutEffect(() => {
    setMargin((table.current?.getBoundingClientRect().top ?? 0) + window.scrollY + HEAD_HEIGHT)
  }, [])
  const rows = useWindowVirtualizer({
    count: members.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: ROW_HEIGHT,
  })
  const selected = Math.min(cursor, members.length - 1)
  const move = (by: 1 | -1) => {
    const next = moveCursor(selected, by, members.length)
    setCursor(next)
    if (next >= 0) rows.scrollToIndex(next)
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    enter: (event) => {
      if (event.target instanceof HTMLElement && ['A', 'BUTTON'].includes(event.target.tagName)) return
      const member = members[selected]
      if (member === undefined) return
      void navigate({ to: '/people/$personId', params: { personId: member.personId } })
    },
  })
  useEffect(() => {
    if (cursor < 0) return
    table.current?.querySelector<HTMLElement>(`[data-index="${cursor}"] a`)?.focus({ preventScroll: true })
  }, [cursor])

  const shown = rows.getVirtualItems()
  const before = (shown[0]?.start ?? margin) - margin
  const after = rows.getTotalSize() - ((shown.at(-1)?.end ?? margin) - margin)
  return (
    <table
      ref={table}
      className={classes.table}
      aria-rowcount={members.length + 1}
      aria-label={`Members of ${network.name}`}
    >
      <thead className={classes.head}>
        <tr aria-rowindex={1}>
          <th scope="col">Person</th>
          <th scope="col" className={classes.turn}>
            A word
          </th>
          <th scope="col" className={classes.why}>
            Why
          </th>
          <td className={classes.out} />
        </tr>
      </thead>
      <tbody>
        {before > 0 && <Spacer height={before} />}
        {shown.map(({ index, key }) => {
          const member = members[index]
          return member === undefined ? null : (
            <MemberLine
              key={key}
              member={member}
              networkName={network.name}
              index={index}
              isSelected={index === selected}
              onTakeOut={() => takeOut(network, [member])}
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
