import { useId } from 'react'
import classes from './choice-chips.module.css'

interface ChoiceChipsProps<Value extends string | number> {
  readonly label: string
  readonly choices: readonly { readonly value: Value; readonly words: string; readonly means?: string }[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
}

/** One of a few, all in sight. */
export const ChoiceChips = <Value extends string | number>({
  label,
  choices,
  value,
  onChange,
}: ChoiceChipsProps<Value>) => {
  const name = useId()
  return (
    <fieldset className={classes.choices}>
      <legend className={classes.legend}>{label}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          className={classes.choice}
          data-chosen={choice.value === value || undefined}
          title={choice.means}
        >
          <input
            type="radio"
            name={name}
            className={classes.radio}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.words}
        </label>
      ))}
    </fieldset>
  )
}
