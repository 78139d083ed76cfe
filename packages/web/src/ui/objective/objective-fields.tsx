import { Button, NumberInput, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { type ReactNode, useMemo, useState } from 'react'
import { shortDate } from '../../words/dates.ts'
import type { LetterName } from '../../words/smart.ts'
import { markedWords } from './marked-words.ts'
import { ObjectiveAdvice } from './objective-advice.tsx'
import { type Measure, takeBack, takeWording } from './objective-draft.ts'
import classes from './objective-fields.module.css'
import { SmartPanel } from './smart-panel.tsx'
import { StatementField } from './statement-field.tsx'
import type { DraftedObjective } from './use-objective-draft.ts'

interface ObjectiveFieldsProps {
  readonly drafted: DraftedObjective
  readonly label: string
  readonly description?: string
  readonly placeholder: string
  readonly autoFocus?: boolean
}

/** The statement with the five letters beside it, by when, and how many of what: filled from the words until set by hand. */
export const ObjectiveFields = ({
  drafted,
  label,
  description,
  placeholder,
  autoFocus = false,
}: ObjectiveFieldsProps) => {
  const { draft, change, check, filled } = drafted
  const [pointed, setPointed] = useState<LetterName | null>(null)
  const stretches = useMemo(
    () => (check === null ? [] : markedWords(draft.statement, check)),
    [draft.statement, check],
  )
  const setMeasure = (measure: Measure) => change({ ...draft, measure })
  return (
    <div className={classes.fields}>
      <div className={classes.statement}>
        <StatementField
          label={label}
          {...(description === undefined ? {} : { description })}
          placeholder={placeholder}
          value={draft.statement}
          onChange={(statement) => change({ ...draft, statement })}
          stretches={stretches}
          pointed={pointed}
          autoFocus={autoFocus}
        />
      </div>
      <div className={classes.letters}>
        <SmartPanel check={check} onPoint={setPointed} />
      </div>
      <div className={classes.rest}>
        <ObjectiveAdvice
          check={check}
          statement={draft.statement}
          onTake={(statement) => change(takeWording(draft, statement))}
          onTakeBack={draft.ownWords === null ? null : () => change(takeBack(draft))}
        />
        <div className={classes.row}>
          <DateInput
            label="By when"
            valueFormat="D MMM YYYY"
            value={filled.due}
            onChange={(due) => change({ ...draft, due })}
            inputWrapperOrder={['label', 'input', 'description']}
            description={DUE_FROM[filled.dueFrom]}
          />
          <NumberInput
            label="How many"
            placeholder="Not counted"
            min={1}
            max={100_000}
            allowDecimal={false}
            allowNegative={false}
            hideControls
            value={filled.measure.amount ?? ''}
            onChange={(value) =>
              setMeasure({
                ...filled.measure,
                amount: typeof value === 'number' && value >= 1 ? value : null,
              })
            }
            inputWrapperOrder={['label', 'input', 'description']}
            description={measureFrom(filled.measure, filled.measureFrom)}
          />
          {filled.measure.amount !== null && (
            <TextInput
              className={classes.unit}
              label="Of what"
              maxLength={300}
              dir="auto"
              value={filled.measure.unit}
              onChange={(event) => setMeasure({ ...filled.measure, unit: event.currentTarget.value })}
            />
          )}
        </div>
        {filled.otherDue !== null && (
          <Offer onTake={() => change({ ...draft, due: null })}>
            Your words now say {shortDate(filled.otherDue)}.
          </Offer>
        )}
        {filled.otherMeasure !== null && (
          <Offer onTake={() => change({ ...draft, measure: null })}>
            Your words now count {filled.otherMeasure.amount} {filled.otherMeasure.unit}.
          </Offer>
        )}
      </div>
    </div>
  )
}

const DUE_FROM = {
  words: 'Read from your words',
  usual: 'A quarter from now, unless you say',
  user: 'Set by you',
} as const

const measureFrom = (measure: Measure, from: 'user' | 'words'): string => {
  if (measure.amount === null) return 'A number lets progress show'
  return from === 'words' ? 'Read from your words' : 'Set by you'
}

const Offer = ({ children, onTake }: { readonly children: ReactNode; readonly onTake: () => void }) => (
  <p className={classes.offer}>
    <span>{children}</span>
    <Button variant="light" size="compact-sm" onClick={onTake}>
      Take that
    </Button>
  </p>
)
