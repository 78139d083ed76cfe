import { Input } from '@mantine/core'
import { useId } from 'react'
import type { LetterName } from '../../words/smart.ts'
import type { Stretch } from './marked-words.ts'
import classes from './statement-field.module.css'

interface StatementFieldProps {
  readonly label: string
  readonly description?: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The statement in stretches, with the letters that point at each. */
  readonly stretches: readonly Stretch[]
  /** Its words alone stand out. */
  readonly pointed: LetterName | null
  readonly autoFocus?: boolean
}

/** Where a statement is written. Behind the text lies the same text, unseen, with the words marked that led to a letter. */
export const StatementField = ({
  label,
  description,
  placeholder,
  value,
  onChange,
  stretches,
  pointed,
  autoFocus = false,
}: StatementFieldProps) => {
  const id = useId()
  return (
    <Input.Wrapper
      label={label}
      description={description}
      id={id}
      descriptionProps={{ className: classes.description }}
    >
      <div className={classes.box}>
        <div className={classes.mirror} dir="auto" aria-hidden data-pointed={pointed !== null || undefined}>
          {stretches.map(({ at, text, letters, isLacking }) =>
            letters.length === 0 ? (
              text
            ) : (
              <mark
                key={at}
                className={classes.mark}
                data-lacking={isLacking || undefined}
                data-pointed={(pointed !== null && letters.includes(pointed)) || undefined}
              >
                {text}
              </mark>
            ),
          )}
          {/* The last line counts only when something stands on it. */}
          {'\u200b'}
        </div>
        <textarea
          id={id}
          className={classes.text}
          placeholder={placeholder}
          aria-describedby={description === undefined ? undefined : `${id}-description`}
          rows={2}
          // biome-ignore lint/a11y/noAutofocus: the form was just asked for.
          autoFocus={autoFocus}
          maxLength={10_000}
          dir="auto"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </Input.Wrapper>
  )
}
