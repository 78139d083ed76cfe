import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { asInput } from '../../ui/purpose/index.ts'
import { ReasonList, WhyButton } from '../../ui/reasons/index.ts'
import classes from './proposals.module.css'

type Proposal = Outputs['need']['propose']['proposals'][number]

interface ProposalsProps {
  readonly objectiveId: string
  readonly proposals: readonly Proposal[]
  /** Whether nothing else is said yet. */
  readonly isFirst: boolean
}

/** Whom the objective's words speak of, to be taken with one click; each says what it was read from. */
export const Proposals = ({ objectiveId, proposals, isFirst }: ProposalsProps) => {
  const add = useMutation(api.need.add.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.need.remove.mutationOptions({ onError: notifyFailure }))
  if (proposals.length === 0) return null
  const take = (proposal: Proposal) =>
    add.mutate(
      { objective: objectiveId, ...asInput(proposal) },
      {
        onSuccess: ({ needId, text }) => notifyDone(`It takes ${text}.`, () => remove.mutate({ needId })),
      },
    )
  return (
    <div className={classes.proposals}>
      <p className={classes.lead}>
        {isFirst ? 'From your words, it seems to take:' : 'Your words speak of these, too:'}
      </p>
      <ul className={classes.list}>
        {proposals.map((proposal) => (
          <ProposalItem key={proposal.text} proposal={proposal} onTake={() => take(proposal)} />
        ))}
      </ul>
    </div>
  )
}

const ProposalItem = ({ proposal, onTake }: { readonly proposal: Proposal; readonly onTake: () => void }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <li className={classes.proposal}>
      <div className={classes.line}>
        <span className={classes.text} dir="auto">
          {proposal.text}
        </span>
        <WhyButton
          about={proposal.text}
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
          size="compact-sm"
        />
        <Button
          variant="light"
          size="compact-sm"
          leftSection={<IconPlus size={15} aria-hidden />}
          aria-label={`Yes, it takes ${proposal.text}`}
          onClick={onTake}
        >
          Yes
        </Button>
      </div>
      {isOpen && <ReasonList reasons={proposal.reasons} isOpen atAGlance={0} />}
    </li>
  )
}
