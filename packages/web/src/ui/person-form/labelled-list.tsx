import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { LabelledDraft } from './person-draft.ts'
import classes from './person-form.module.css'

interface LabelledListProps {
  readonly title: string
  /** "number": what one row is. */
  readonly one: string
  readonly type: 'email' | 'tel'
  readonly rows: readonly LabelledDraft[]
  readonly onChange: (rows: readonly LabelledDraft[]) => void
}

/** Values of one kind, each with what it is for. */
export const LabelledList = ({ title, one, type, rows, onChange }: LabelledListProps) => {
  const change = (key: string, part: Partial<LabelledDraft>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  return (
    <fieldset className={classes.list}>
      <legend className={classes.legend}>{title}</legend>
      {rows.map((row, index) => (
        <div key={row.key} className={classes.row}>
          <TextInput
            type={type}
            aria-label={`${title} ${index + 1}`}
            maxLength={300}
            value={row.value}
            onChange={(event) => change(row.key, { value: event.currentTarget.value })}
          />
          <TextInput
            aria-label={`What ${one} ${index + 1} is for`}
            placeholder="work, home …"
            maxLength={300}
            value={row.label}
            onChange={(event) => change(row.key, { label: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={`Take ${one} ${index + 1} away`}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          >
            <IconX size={17} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.add ?? ''}
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => onChange([...rows, { key: crypto.randomUUID(), label: '', value: '' }])}
      >
        Add {type === 'email' ? 'an address' : 'a number'}
      </Button>
    </fieldset>
  )
}
