import { Button } from '@mantine/core'
import { everyInWords, type NetworkStrategy } from '@rapport/domain'
import { useState } from 'react'
import { CHANNEL_WORDS } from '../../words/channel.ts'
import { count } from '../../words/minutes.ts'
import { CLOSENESS_WORDS, STRATEGY_QUESTIONS } from '../../words/strategy.ts'
import { AnswerEditor } from './answer-editor.tsx'
import { asUsualAgain, isAsUsual, type StrategyChange } from './own-strategy.ts'
import classes from './strategy-answers.module.css'

type Question = (typeof STRATEGY_QUESTIONS)[number]['field']

interface StrategyAnswersProps {
  readonly strategy: NetworkStrategy
  /** The fields that are as usual for the kind. */
  readonly usual: readonly string[]
  /** Called with what changes; null in it means "as usual". */
  readonly onChange: (change: StrategyChange) => void
  /** In a narrow column the question stands above its answer. */
  readonly isNarrow?: boolean
}

/** How a network is kept: five questions with their answers, each changed where it stands, or made usual again. */
export const StrategyAnswers = ({ strategy, usual, onChange, isNarrow = false }: StrategyAnswersProps) => {
  const [open, setOpen] = useState<Question | null>(null)
  return (
    <dl className={classes.answers} data-narrow={isNarrow || undefined}>
      {STRATEGY_QUESTIONS.map(({ field, question }) => {
        const isUsual = isAsUsual(field, usual)
        const change = (next: StrategyChange) => {
          setOpen(null)
          onChange(next)
        }
        return (
          <div key={field} className={classes.answer}>
            <dt>{question}</dt>
            <dd>
              {open === field ? (
                <AnswerEditor
                  field={field}
                  question={question}
                  strategy={strategy}
                  onSave={change}
                  onLeave={() => setOpen(null)}
                />
              ) : (
                <div className={classes.line}>
                  <Answer field={field} strategy={strategy} />
                  <span className={classes.tools}>
                    {!isUsual && (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        onClick={() => onChange(asUsualAgain(field))}
                        aria-label={`${question}: as usual again`}
                      >
                        As usual
                      </Button>
                    )}
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      onClick={() => setOpen(field)}
                      aria-label={`Change: ${question.toLowerCase()}`}
                    >
                      Change
                    </Button>
                  </span>
                </div>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

const Answer = ({ field, strategy }: { readonly field: Question; readonly strategy: NetworkStrategy }) => {
  switch (field) {
    case 'belongs':
      return (
        <span className={classes.words} dir="auto">
          {strategy.belongs}
        </span>
      )
    case 'size':
      return (
        <span className={classes.words}>
          About {count(strategy.size)}
          <span className={classes.because} dir="auto">
            {strategy.sizeReason}
          </span>
        </span>
      )
    case 'closeness':
      return <span className={classes.words}>{CLOSENESS_WORDS[strategy.closeness]}</span>
    case 'cadenceDays':
      return <span className={classes.words}>A word {everyInWords(strategy.cadenceDays)}</span>
    case 'channel':
      return <span className={classes.words}>{CHANNEL_WORDS[strategy.channel]}</span>
  }
}
