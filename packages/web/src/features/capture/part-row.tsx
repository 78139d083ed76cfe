import { Checkbox, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import classes from './line-capture.module.css'
import type { Changes, Part } from './said-line.ts'

interface PartRowProps {
  readonly part: Part
  readonly changes: Changes
  readonly onChange: (changes: Changes) => void
}

const SORTS: Readonly<Record<Part['sort'], string>> = {
  news: 'New with them',
  'working-on': 'Working on',
  need: 'Looks for',
  offer: 'Can offer',
  given: 'I, for them',
  received: 'They, for me',
  'to-do': 'To do',
}

/** One thing the line says: kept while its box is ticked, in words that can be changed. */
export const PartRow = ({ part, changes, onChange }: PartRowProps) => {
  const { key, sort, text, isStruck, dueOn, edit } = part
  const name = SORTS[sort]
  return (
    <li className={classes.part} data-struck={isStruck}>
      <Checkbox
        className={classes.box}
        aria-label={`Keep: ${name}, ${text}`}
        checked={!isStruck}
        onChange={(event) =>
          onChange({ ...changes, struck: { ...changes.struck, [key]: !event.currentTarget.checked } })
        }
      />
      <TextInput
        className={classes.words}
        label={name}
        description={edit === null || isStruck ? null : editInWords(edit)}
        inputWrapperOrder={['label', 'input', 'description']}
        maxLength={500}
        dir="auto"
        disabled={isStruck}
        value={text}
        onChange={(event) =>
          onChange({ ...changes, texts: { ...changes.texts, [key]: event.currentTarget.value } })
        }
      />
      {dueOn !== null && (
        <DateInput
          className={classes.due}
          label="By"
          disabled={isStruck}
          value={dueOn}
          onChange={(due) => {
            if (due !== null) onChange({ ...changes, dues: { ...changes.dues, [key]: due } })
          }}
          valueFormat="D MMM YYYY"
        />
      )}
    </li>
  )
}

/** "Their card will say: CTO, Lumen." */
const editInWords = ({ title, organization }: NonNullable<Part['edit']>): string =>
  `Their card will say: ${[title, organization].filter((part) => part !== null).join(', ')}.`
