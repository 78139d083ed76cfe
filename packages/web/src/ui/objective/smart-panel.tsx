import { VisuallyHidden } from '@mantine/core'
import { LETTERS, type LetterName, OBJECTIVE_KIND_WORDS, smartInWords } from '../../words/smart.ts'
import { LetterMark } from './letter-mark.tsx'
import classes from './smart-panel.module.css'
import type { ObjectiveCheck } from './use-objective-check.ts'

interface SmartPanelProps {
  /** Null while nothing is written. */
  readonly check: ObjectiveCheck | null
  /** The letter the pointer rests on: its words light up in the statement. */
  readonly onPoint: (letter: LetterName | null) => void
}

/** The five letters beside a statement, each told in words; before anything is written, as questions. */
export const SmartPanel = ({ check, onPoint }: SmartPanelProps) => (
  <div className={classes.panel}>
    <ul className={classes.letters} aria-label="The five letters of a good objective">
      {LETTERS.map(({ name, letter, title, question }) => {
        const judged = check?.[name]
        return (
          <li
            key={name}
            className={classes.letter}
            onPointerEnter={() => onPoint(name)}
            onPointerLeave={() => onPoint(null)}
          >
            <LetterMark
              letter={letter}
              state={judged === undefined ? 'unread' : judged.ok ? 'has' : 'lacks'}
            />
            <div className={classes.words}>
              <span className={classes.title}>
                {title}
                {judged !== undefined && <VisuallyHidden>{judged.ok ? ': yes' : ': not yet'}</VisuallyHidden>}
              </span>
              <span className={classes.why} dir="auto">
                {judged?.why ?? question}
              </span>
            </div>
          </li>
        )
      })}
    </ul>
    <VisuallyHidden role="status">{check === null ? '' : spoken(check)}</VisuallyHidden>
  </div>
)

const spoken = (check: ObjectiveCheck): string =>
  `${OBJECTIVE_KIND_WORDS[check.kind]}. ${smartInWords({
    specific: check.specific.ok,
    measurable: check.measurable.ok,
    achievable: check.achievable.ok,
    realistic: check.realistic.ok,
    timely: check.timely.ok,
  })}.`
