import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Outputs } from '../../api/index.ts'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { GiveCard } from './give-card.tsx'
import classes from './give-list.module.css'

export type GiveItem = Outputs['favor']['owed']['give'][number]

/** As many as one does in a week; the others come when asked for. */
const AT_FIRST = 8

/** What one could give now, what presses most first. The focus stays in the list when a card is done with. */
export const GiveList = ({ items }: { readonly items: readonly GiveItem[] }) => {
  const list = useRef<HTMLUListElement>(null)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? items : items.slice(0, AT_FIRST)
  useKeptFocus(list, items)
  return (
    <>
      <ul ref={list} className={classes.list}>
        {shown.map((item) => (
          <GiveCard
            key={[item.personId, item.kind, item.followUpId, item.favorId, item.learnedId, item.otherId].join(
              ' ',
            )}
            item={item}
          />
        ))}
      </ul>
      {shown.length < items.length && (
        <Button variant="default" className={classes.more ?? ''} onClick={() => setWhole(true)}>
          Show {items.length - shown.length} more
        </Button>
      )}
    </>
  )
}
