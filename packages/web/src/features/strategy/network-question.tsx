import { Button, Textarea } from '@mantine/core'
import { strategyOf } from '@rapport/domain'
import { FailureNotice, Onward, Question } from '../../ui/index.ts'
import { StrategyAnswers, type StrategyChange } from '../../ui/strategy/index.ts'
import { KIND_WORDS } from '../../words/purpose.ts'
import type { DraftNetwork } from './conversation.ts'

interface NetworkQuestionProps {
  readonly draft: DraftNetwork
  readonly at: number
  readonly of: number
  readonly isLast: boolean
  readonly isAccepting: boolean
  readonly error: unknown
  readonly onSay: (purpose: string) => void
  readonly onKeep: (change: StrategyChange) => void
  readonly onNext: () => void
  readonly onBack: () => void
}

/** How one network is kept: the usual is filled in, each answer can be changed where it stands. */
export const NetworkQuestion = ({
  draft,
  at,
  of,
  isLast,
  isAccepting,
  error,
  onSay,
  onKeep,
  onNext,
  onBack,
}: NetworkQuestionProps) => {
  const { strategy, usual } = strategyOf({ kind: draft.kind, ...draft.own })
  const isSaid = draft.purpose.trim() !== ''
  return (
    <Question
      title={`${KIND_WORDS[draft.kind].title}: who, how many, how often?`}
      why={`${of > 1 ? `Network ${at + 1} of ${of}. ` : ''}This is how such a network is usually kept. Change what is different for you, now or later.`}
    >
      <Textarea
        label="What it is for"
        placeholder={KIND_WORDS[draft.kind].example}
        size="md"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={10_000}
        dir="auto"
        value={draft.purpose}
        onChange={(event) => onSay(event.currentTarget.value)}
      />
      <StrategyAnswers strategy={strategy} usual={usual} onChange={onKeep} />
      {error !== null && <FailureNotice error={error} />}
      <Onward>
        <Button size="md" disabled={!isSaid} loading={isAccepting} onClick={onNext}>
          {isLast ? (of > 1 ? 'Keep all of it' : 'Keep it') : 'That fits. The next one'}
        </Button>
        <Button variant="subtle" size="md" onClick={onBack}>
          Back
        </Button>
      </Onward>
    </Question>
  )
}
