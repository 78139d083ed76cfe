import type { NetworkKind } from '@rapport/domain'
import { KIND_ORDER, KIND_WORDS } from '../../words/purpose.ts'
import classes from './kind-choice.module.css'

interface KindChoiceProps {
  readonly value: NetworkKind | null
  readonly onChange: (kind: NetworkKind) => void
}

/** What a network is for: the five kinds, each in the words of whoever keeps one, with an example. */
export const KindChoice = ({ value, onChange }: KindChoiceProps) => (
  <fieldset className={classes.kinds}>
    <legend className={classes.legend}>What it is for</legend>
    {KIND_ORDER.map((kind) => (
      <label key={kind} className={classes.kind} data-chosen={kind === value || undefined}>
        <input
          type="radio"
          name="kind"
          className={classes.radio}
          value={kind}
          checked={kind === value}
          onChange={() => onChange(kind)}
        />
        <span className={classes.title}>{KIND_WORDS[kind].title}</span>
        <span className={classes.what}>{KIND_WORDS[kind].what}</span>
        <span className={classes.example}>“{KIND_WORDS[kind].example}”</span>
      </label>
    ))}
  </fieldset>
)
