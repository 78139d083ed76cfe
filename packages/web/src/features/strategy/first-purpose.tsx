import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Network } from '../../api/index.ts'
import { FailureNotice, Onward, Question } from '../../ui/index.ts'
import { KIND_WORDS } from '../../words/purpose.ts'
import classes from './first-purpose.module.css'
import { GuidedConversation } from './guided-conversation.tsx'

/** The first step of the first run: the conversation about why, or what it came to when one comes back. */
export const FirstPurpose = ({ onNext }: { readonly onNext: () => void }) => {
  const networks = useQuery(api.network.list.queryOptions({ input: {} }))
  const [isAdding, setAdding] = useState(false)
  if (networks.error !== null)
    return <FailureNotice error={networks.error} onRetry={() => void networks.refetch()} />
  if (networks.data === undefined) return null
  const kept = networks.data.networks
  if (kept.length > 0 && !isAdding) {
    return <Kept networks={kept} onNext={onNext} onAdd={() => setAdding(true)} />
  }
  return (
    <GuidedConversation
      onDone={onNext}
      pass={
        <Button variant="subtle" size="md" onClick={onNext}>
          Skip for now
        </Button>
      }
    />
  )
}

interface KeptProps {
  readonly networks: readonly Network[]
  readonly onNext: () => void
  readonly onAdd: () => void
}

const Kept = ({ networks, onNext, onAdd }: KeptProps) => (
  <Question
    title="This is what it is for"
    why="You have said it already. Each purpose can be changed on the Purpose page at any time."
  >
    <ul className={classes.kept}>
      {networks.map((network) => (
        <li key={network.networkId} className={classes.network}>
          <span className={classes.kind}>{KIND_WORDS[network.kind].title}</span>
          <span className={classes.purpose} dir="auto">
            {network.purpose}
          </span>
        </li>
      ))}
    </ul>
    <Onward>
      <Button size="md" onClick={onNext}>
        Go on
      </Button>
      <Button variant="subtle" size="md" onClick={onAdd}>
        Something else as well
      </Button>
    </Onward>
  </Question>
)
