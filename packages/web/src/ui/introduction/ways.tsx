import { Button } from '@mantine/core'
import { useState } from 'react'
import { type IntroductionPath, PathCard, withoutDetours } from '../path/index.ts'
import { AskDialog, type AskFor } from './ask-dialog.tsx'
import classes from './ways.module.css'

/** As many as one compares at a glance. */
const AT_FIRST = 3

interface WaysProps {
  readonly paths: readonly IntroductionPath[]
  readonly organizationId?: string
  readonly objectiveId?: string
}

/** The ways to somebody, the likeliest open, each with the one button that asks. */
export const Ways = ({ paths: found, organizationId, objectiveId }: WaysProps) => {
  const paths = withoutDetours(found)
  const [isWhole, setWhole] = useState(false)
  const [ask, setAsk] = useState<AskFor | null>(null)
  const shown = isWhole ? paths : paths.slice(0, AT_FIRST)
  return (
    <>
      <ul className={classes.list}>
        {shown.map((path, index) => (
          <PathCard
            key={path.hops.map(({ to }) => `${to.personId ?? ''}${to.name}`).join(' ')}
            path={path}
            startsOpen={index === 0}
            action={
              path.asked !== null &&
              path.asked.personId !== null && (
                <Button
                  className={classes.ask ?? ''}
                  onClick={() =>
                    setAsk({
                      ...askFor(path),
                      ...(organizationId === undefined ? {} : { organizationId }),
                      ...(objectiveId === undefined ? {} : { objectiveId }),
                    })
                  }
                >
                  Ask for an introduction
                </Button>
              )
            }
          />
        ))}
      </ul>
      {shown.length < paths.length && (
        <Button variant="default" className={classes.more ?? ''} onClick={() => setWhole(true)}>
          Show {paths.length - shown.length} more
        </Button>
      )}
      {ask !== null && <AskDialog ask={ask} onClose={() => setAsk(null)} />}
    </>
  )
}

const askFor = ({ asked, hops, through }: IntroductionPath): AskFor => {
  const goal = hops.at(-1)?.to
  const [next] = hops.slice(through === null ? 1 : 0, -1)
  const state = hops[0]?.connector ?? null
  return {
    connector: { personId: asked?.personId ?? '', name: asked?.name ?? '' },
    over: next?.to.name ?? null,
    person: { personId: goal?.personId ?? null, name: goal?.name ?? '' },
    waits: [
      ...(state?.heldBack == null ? [] : [state.heldBack.text]),
      ...(state?.isMuch === true
        ? [`Asked ${state.recentAsks} times in the last 90 days. Perhaps it is somebody else's turn.`]
        : []),
    ],
  }
}
