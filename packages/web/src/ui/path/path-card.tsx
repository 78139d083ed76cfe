import { UnstyledButton } from '@mantine/core'
import { percentInWords } from '@rapport/domain'
import { IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { Chip } from '../chip.tsx'
import { askedOn, type IntroductionPath, overWhom, pathInWords } from './path.ts'
import classes from './path-card.module.css'
import { PathDrawing } from './path-drawing.tsx'

interface PathCardProps {
  readonly path: IntroductionPath
  readonly startsOpen: boolean
  /** What can be done with it. */
  readonly action?: ReactNode
}

/** One way among several: whom one would ask and how likely it is, and opened, the whole of it. */
export const PathCard = ({ path, startsOpen, action }: PathCardProps) => {
  const [isOpen, setOpen] = useState(startsOpen)
  const body = useId()
  const over = overWhom(path)
  return (
    <li className={classes.card}>
      <UnstyledButton
        className={classes.head ?? ''}
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={classes.who} dir="auto">
          {askedOn(path)}
          {over !== null && <span className={classes.over}> {over}</span>}
        </span>
        <span className={classes.chance}>
          {path.likelihood}, {percentInWords(path.probability)}
        </span>
        <span className={classes.bar} aria-hidden>
          <span
            className={classes.part}
            data-inferred={path.recorded ? undefined : true}
            style={{ inlineSize: `${Math.max(2, path.probability * 100)}%` }}
          />
        </span>
        <IconChevronDown
          className={classes.fold ?? ''}
          size={17}
          aria-hidden
          data-open={isOpen || undefined}
        />
      </UnstyledButton>
      <Marks path={path} />
      <div id={body} hidden={!isOpen} className={classes.body}>
        {isOpen && <PathDrawing path={path} label={pathInWords(path)} />}
        {isOpen && action}
      </div>
    </li>
  )
}

/** What to know before one asks. */
const Marks = ({ path }: { readonly path: IntroductionPath }) => {
  const asked = path.through === null ? (path.hops[0]?.connector ?? null) : null
  const marks = [
    ...(path.through === null ? [] : ['Pools their network with you']),
    ...(path.recorded ? [] : ['Partly inferred']),
    ...(path.owes ? ['Did more for you lately'] : []),
    ...(asked === null || asked.recentAsks === 0
      ? []
      : [`Asked ${asked.recentAsks === 1 ? 'once' : `${asked.recentAsks} times`} in 90 days`]),
  ]
  if (marks.length === 0) return null
  return (
    <span className={classes.marks}>
      {marks.map((mark) => (
        <Chip key={mark} tone={mark.startsWith('Asked') && asked?.isMuch === true ? 'warm' : 'plain'}>
          {mark}
        </Chip>
      ))}
    </span>
  )
}
