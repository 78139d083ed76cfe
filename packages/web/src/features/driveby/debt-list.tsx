import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Outputs } from '../../api/index.ts'
import { Kbd, useKeys } from '../../ui/index.ts'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { DebtItem } from './debt-item.tsx'
import classes from './debt-list.module.css'

/** As many as one follows up with in some weeks; the others come when asked for. */
const AT_FIRST = 10

type Missing = Outputs['driveby']['show']['debt'][number]

/** Those who wait, soonest fading first; walked by `j` and `k`, decided on by one key each. */
export const DebtList = ({ debt }: { readonly debt: readonly Missing[] }) => {
  const list = useRef<HTMLUListElement>(null)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? debt : debt.slice(0, AT_FIRST)
  useKeptFocus(list, debt)
  const move = (by: number) => {
    const rows = [...(list.current?.children ?? [])].filter((row) => row instanceof HTMLElement)
    const at = rows.findIndex((row) => row.contains(document.activeElement))
    rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]?.focus()
  }
  useKeys({ j: () => move(1), k: () => move(-1) })
  if (debt.length === 0) {
    return (
      <p className={classes.none}>Nobody you met in the last three months waits for a word. Well kept.</p>
    )
  }
  return (
    <>
      <p className={classes.keys}>
        <Kbd>j</Kbd> <Kbd>k</Kbd> to walk, then <Kbd>l</Kbd> log a word, <Kbd>f</Kbd> follow up by a day,{' '}
        <Kbd>x</Kbd> let go
      </p>
      <ul ref={list} className={classes.list}>
        {shown.map((missing) => (
          <DebtItem key={missing.person.personId} missing={missing} />
        ))}
      </ul>
      {shown.length < debt.length && (
        <Button variant="default" className={classes.more ?? ''} onClick={() => setWhole(true)}>
          Show {debt.length - shown.length} more
        </Button>
      )}
    </>
  )
}
