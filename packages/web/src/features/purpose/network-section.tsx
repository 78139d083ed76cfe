import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Network, Objective } from '../../api/index.ts'
import { ObjectiveForm } from '../../ui/objective/index.ts'
import { KIND_WORDS } from '../../words/purpose.ts'
import { NetworkFacts } from './network-facts.tsx'
import { NetworkForm } from './network-form.tsx'
import classes from './network-section.module.css'
import { ObjectiveItem } from './objective-item.tsx'
import { RemoveNetwork } from './remove-network.tsx'

interface NetworkSectionProps {
  readonly network: Network
  readonly objectives: readonly Objective[]
  readonly today: string
}

/** One network: its purpose in the user's words, how it is kept, and the objectives it is to produce. */
export const NetworkSection = ({ network, objectives, today }: NetworkSectionProps) => {
  const [mode, setMode] = useState<'reading' | 'editing' | 'adding' | 'removing'>('reading')
  const read = () => setMode('reading')
  return (
    <section aria-label={network.name}>
      {mode === 'editing' ? (
        <NetworkForm network={network} onClose={read} />
      ) : (
        <header className={classes.head}>
          <div className={classes.words}>
            <p className={classes.kind}>
              {network.name}
              <span className={classes.what}>{KIND_WORDS[network.kind].title}</span>
            </p>
            <h2 className={classes.purpose} dir="auto">
              {network.purpose}
            </h2>
          </div>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="subtle" size="lg" aria-label={`Change ${network.name}`}>
                <IconDots size={19} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconPencil size={16} aria-hidden />}
                onClick={() => setMode('editing')}
              >
                Edit the purpose
              </Menu.Item>
              <Menu.Item
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => setMode('removing')}
              >
                Remove …
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </header>
      )}
      <NetworkFacts network={network} />
      <ul className={classes.objectives}>
        {objectives.map((objective) => (
          <ObjectiveItem key={objective.objectiveId} objective={objective} today={today} />
        ))}
      </ul>
      {mode === 'adding' ? (
        <ObjectiveForm networkId={network.networkId} objective={null} today={today} onClose={read} />
      ) : (
        <Button
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setMode('adding')}
          aria-label={`Add an objective to ${network.name}`}
        >
          Add an objective
        </Button>
      )}
      {mode === 'removing' && <RemoveNetwork network={network} onClose={read} />}
    </section>
  )
}
