import { LETTERS, type LetterName, smartInWords } from '../../words/smart.ts'
import classes from './letter-mark.module.css'

/** One of the five letters: filled where the statement has it, open where it is still to come. */
export const LetterMark = ({
  letter,
  state,
}: {
  readonly letter: string
  readonly state: 'has' | 'lacks' | 'unread'
}) => (
  <span className={classes.mark} data-state={state} aria-hidden>
    {letter}
  </span>
)

/** The five letters side by side, small. */
export const LetterMarks = ({ smart }: { readonly smart: Readonly<Record<LetterName, boolean>> }) => (
  <span className={classes.marks} role="img" aria-label={smartInWords(smart)} title={smartInWords(smart)}>
    {LETTERS.map(({ name, letter }) => (
      <LetterMark key={name} letter={letter} state={smart[name] ? 'has' : 'lacks'} />
    ))}
  </span>
)
