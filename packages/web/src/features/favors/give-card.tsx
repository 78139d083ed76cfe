import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Foreign, useOpenCapture } from '../../ui/index.ts'
import { ReasonList, WhyButton } from '../../ui/reasons/index.ts'
import classes from './give-list.module.css'
import type { GiveItem } from './give-list.tsx'
import { useGive } from './use-give.ts'

/** Reasons read at a glance. */
const AT_A_GLANCE = 1

/** Something one could give somebody now: what, why, and the one step that does it. */
export const GiveCard = ({ item }: { readonly item: GiveItem }) => {
  const [isOpen, setOpen] = useState(false)
  const { person, personId, suggestion, reasons } = item
  return (
    <li className={classes.card}>
      <div>
        <span className={classes.who}>
          <Link to="/people/$personId" params={{ personId }}>
            <Foreign>{person}</Foreign>
          </Link>
        </span>
        <h3 className={classes.suggestion} dir="auto">
          {suggestion}
        </h3>
      </div>
      <span className={classes.tools}>
        <WhyButton about={suggestion} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} size="compact-sm" />
        <Steps item={item} />
      </span>
      <div className={classes.reasons}>
        <ReasonList reasons={reasons} isOpen={isOpen} atAGlance={AT_A_GLANCE} />
      </div>
    </li>
  )
}

const Steps = ({ item }: { readonly item: GiveItem }) => {
  const openCapture = useOpenCapture()
  const { done, settle, answer, isBusy } = useGive(item)
  const { kind, suggestion, personId, person, favorId } = item
  const common = { size: 'compact-sm', variant: 'light', loading: isBusy, 'data-keeps-focus': true } as const
  if (kind === 'promise') {
    return (
      <>
        <Button {...common} onClick={() => settle('done')} aria-label={`Done: ${suggestion}`}>
          Done
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => settle('dropped')}
          aria-label={`Let go: ${suggestion}`}
        >
          Let go
        </Button>
      </>
    )
  }
  if (kind === 'ask' && favorId !== null) {
    return (
      <>
        <Button {...common} onClick={() => answer(favorId, 'granted')} aria-label={`I did: ${suggestion}`}>
          I did
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => answer(favorId, 'declined')}
          aria-label={`I could not: ${suggestion}`}
        >
          I could not
        </Button>
      </>
    )
  }
  if (kind === 'answer' || kind === 'return' || kind === 'ask') {
    return (
      <Button
        {...common}
        onClick={() => openCapture({ personId, name: person })}
        aria-label={`Log a word with ${person}`}
      >
        Log a word
      </Button>
    )
  }
  return (
    <Button {...common} onClick={() => void done()} aria-label={`Done: ${suggestion}`}>
      Done
    </Button>
  )
}
