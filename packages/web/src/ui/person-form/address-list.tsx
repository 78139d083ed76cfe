import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { ADDRESS_PARTS, type AddressDraft, type AddressPart } from './person-draft.ts'
import classes from './person-form.module.css'

const PART_WORDS: Readonly<Record<AddressPart, string>> = {
  street: 'Street',
  postalCode: 'Postal code',
  city: 'City',
  region: 'Region',
  country: 'Country',
}

interface AddressListProps {
  readonly rows: readonly AddressDraft[]
  readonly onChange: (rows: readonly AddressDraft[]) => void
}

const blankAddress = (): AddressDraft => ({
  key: crypto.randomUUID(),
  label: '',
  street: '',
  postalCode: '',
  city: '',
  region: '',
  country: '',
})

/** Where somebody lives or works; any number of places. */
export const AddressList = ({ rows, onChange }: AddressListProps) => {
  const change = (key: string, part: Partial<AddressDraft>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))
  return (
    <fieldset className={classes.list}>
      <legend className={classes.legend}>Places</legend>
      {rows.map((row, index) => (
        <fieldset key={row.key} className={classes.address} aria-label={`Place ${index + 1}`}>
          {ADDRESS_PARTS.map((part) => (
            <TextInput
              key={part}
              wrapperProps={{ 'data-part': part }}
              aria-label={PART_WORDS[part]}
              placeholder={PART_WORDS[part]}
              dir="auto"
              maxLength={300}
              value={row[part]}
              onChange={(event) => change(row.key, { [part]: event.currentTarget.value })}
            />
          ))}
          <TextInput
            aria-label="What this place is"
            placeholder="work, home …"
            maxLength={300}
            value={row.label}
            onChange={(event) => change(row.key, { label: event.currentTarget.value })}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            className={classes.add ?? ''}
            onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
          >
            Take this place away
          </Button>
        </fieldset>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.add ?? ''}
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => onChange([...rows, blankAddress()])}
      >
        Add a place
      </Button>
    </fieldset>
  )
}
