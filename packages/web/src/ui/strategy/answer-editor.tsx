import { Button, NumberInput, Textarea } from '@mantine/core'
import { CHANNELS, CLOSENESS, everyInWords, type NetworkStrategy } from '@rapport/domain'
import { type FormEvent, type ReactNode, useState } from 'react'
import { CHANNEL_WORDS } from '../../words/channel.ts'
import {
  CLOSENESS_MEANINGS,
  CLOSENESS_WORDS,
  fieldsOf,
  type STRATEGY_QUESTIONS,
  USUAL_CADENCES,
} from '../../words/strategy.ts'
import { ChoiceChips } from './choice-chips.tsx'
import type { StrategyChange } from './own-strategy.ts'
import classes from './strategy-answers.module.css'

interface AnswerEditorProps {
  readonly field: (typeof STRATEGY_QUESTIONS)[number]['field']
  readonly question: string
  readonly strategy: NetworkStrategy
  readonly onSave: (change: StrategyChange) => void
  readonly onLeave: () => void
}

/** Changes one answer where it stands. */
export const AnswerEditor = ({ field, question, strategy, onSave, onLeave }: AnswerEditorProps) => {
  const [draft, setDraft] = useState(strategy)
  const change = (next: Partial<NetworkStrategy>) => setDraft({ ...draft, ...next })
  const changed = fieldsOf(field).filter((each) => draft[each] !== strategy[each])
  const isSaid = draft.belongs.trim() !== '' && draft.sizeReason.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isSaid) return
    if (changed.length === 0) onLeave()
    else onSave(Object.fromEntries(changed.map((each) => [each, draft[each]])))
  }
  return (
    <form
      className={classes.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave()
      }}
    >
      {controlOf(field, question, draft, change)}
      <div className={classes.buttons}>
        <Button type="submit" size="compact-md" disabled={!isSaid}>
          Save
        </Button>
        <Button variant="subtle" size="compact-md" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  )
}

const controlOf = (
  field: AnswerEditorProps['field'],
  question: string,
  draft: NetworkStrategy,
  change: (next: Partial<NetworkStrategy>) => void,
): ReactNode => {
  switch (field) {
    case 'belongs':
      return (
        <Textarea
          aria-label={question}
          autosize
          autoFocus
          minRows={2}
          dir="auto"
          value={draft.belongs}
          onChange={(event) => change({ belongs: event.currentTarget.value })}
        />
      )
    case 'size':
      return (
        <>
          <NumberInput
            label="People"
            autoFocus
            min={1}
            maw={140}
            value={draft.size}
            onChange={(value) => typeof value === 'number' && value >= 1 && change({ size: value })}
          />
          <Textarea
            label="Why so many"
            autosize
            minRows={1}
            dir="auto"
            value={draft.sizeReason}
            onChange={(event) => change({ sizeReason: event.currentTarget.value })}
          />
        </>
      )
    case 'closeness':
      return (
        <>
          <ChoiceChips
            label={question}
            choices={CLOSENESS.map((value) => ({ value, words: CLOSENESS_WORDS[value] }))}
            value={draft.closeness}
            onChange={(closeness) => change({ closeness })}
          />
          <p>{CLOSENESS_MEANINGS[draft.closeness]}</p>
        </>
      )
    case 'cadenceDays':
      return (
        <>
          <ChoiceChips
            label={question}
            choices={USUAL_CADENCES.map((value) => ({ value, words: everyInWords(value) }))}
            value={USUAL_CADENCES.find((days) => days === draft.cadenceDays) ?? null}
            onChange={(cadenceDays) => change({ cadenceDays })}
          />
          <NumberInput
            label="Or by days"
            min={1}
            maw={140}
            value={draft.cadenceDays}
            onChange={(value) => typeof value === 'number' && value >= 1 && change({ cadenceDays: value })}
          />
        </>
      )
    case 'channel':
      return (
        <ChoiceChips
          label={question}
          choices={CHANNELS.map((value) => ({ value, words: CHANNEL_WORDS[value] }))}
          value={draft.channel}
          onChange={(channel) => change({ channel })}
        />
      )
  }
}
