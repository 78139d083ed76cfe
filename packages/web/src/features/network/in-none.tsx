import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { Outputs } from '../../api/index.ts'
import { ChoiceBar } from './choice-bar.tsx'
import classes from './choice-list.module.css'
import { ChoiceRow, type ProposedPerson } from './choice-row.tsx'
import { useChoice } from './use-choice.ts'
import { useMembership } from './use-membership.ts'

type Covered = Outputs['network']['coverage']['networks'][number]

interface InNoneProps {
  readonly people: readonly ProposedPerson[]
  readonly networks: readonly Covered[]
}

/** Those who are in no network, each or many at once put into one. */
export const InNone = ({ people, networks }: InNoneProps) => {
  const { gone, put } = useMembership()
  const shown = people.filter(({ personId }) => !gone.has(personId))
  const choice = useChoice(
    shown.map(({ personId }) => personId),
    {},
  )
  const putMarked = (network: Covered) => {
    put(
      network,
      shown.filter(({ personId }) => choice.isChosen(personId)),
    )
    choice.markNone()
  }
  return (
    <>
      <ChoiceBar choice={choice} total={shown.length}>
        <PutInto label="Put them into" networks={networks} onChoose={putMarked} />
      </ChoiceBar>
      <ul ref={choice.list} className={classes.list} aria-label="People in none of your networks">
        {shown.map((person, at) => (
          <ChoiceRow
            key={person.personId}
            person={person}
            isCurrent={at === choice.cursor}
            isChosen={choice.isChosen(person.personId)}
            isOpen={choice.opened === person.personId}
            onMark={(isRange) => choice.mark(at, isRange)}
            onToggleReasons={() => choice.toggleReasons(person.personId)}
          >
            <PutInto
              label="Put into"
              about={person.name}
              networks={networks}
              onChoose={(network) => put(network, [person])}
            />
          </ChoiceRow>
        ))}
      </ul>
    </>
  )
}

interface PutIntoProps {
  readonly label: string
  readonly about?: string
  readonly networks: readonly Covered[]
  readonly onChoose: (network: Covered) => void
}

const PutInto = ({ label, about, networks, onChoose }: PutIntoProps) => (
  <Menu position="bottom-end">
    <Menu.Target>
      <Button
        variant="default"
        size="compact-sm"
        rightSection={<IconChevronDown size={15} aria-hidden />}
        {...(about === undefined ? {} : { 'aria-label': `Put ${about} into a network` })}
      >
        {label} …
      </Button>
    </Menu.Target>
    <Menu.Dropdown>
      {networks.map((network) => (
        <Menu.Item key={network.networkId} onClick={() => onChoose(network)}>
          {network.name}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
)
