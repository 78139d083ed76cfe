import { Button, Popover, TextInput } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import classes from './edit-person.module.css'
import { type EditedPerson, type Field, useEdit, useRestore } from './use-edit.ts'

const FIELDS: readonly { readonly field: Field; readonly label: string }[] = [
  { field: 'givenName', label: 'Given name' },
  { field: 'familyName', label: 'Family name' },
  { field: 'title', label: 'Title' },
  { field: 'organization', label: 'Organization' },
]

type Values = Record<Field, string>

const valuesOf = (person: EditedPerson): Values => ({
  givenName: person.givenName,
  familyName: person.familyName,
  title: person.title ?? '',
  organization: person.organization ?? '',
})

/** What differs from what is shown; an emptied title or organization goes back to the imported one. */
export const changesOf = (before: Values, after: Values): Partial<Record<Field, string | null>> =>
  Object.fromEntries(
    FIELDS.filter(({ field }) => after[field].trim() !== before[field]).map(({ field }) => [
      field,
      after[field].trim() === '' && field !== 'familyName' ? null : after[field].trim(),
    ]),
  )

/** Edits name, title and organization where they stand; each edited field can show its imported value again. */
export const EditPerson = ({ person }: { readonly person: EditedPerson }) => {
  const [isOpen, setOpen] = useState(false)
  const [values, setValues] = useState<Values>(() => valuesOf(person))
  const edit = useEdit(person)
  const restore = useRestore(person)
  const open = () => {
    setValues(valuesOf(person))
    setOpen(true)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const changes = changesOf(valuesOf(person), values)
    if (Object.keys(changes).length > 0) edit(changes)
    setOpen(false)
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={340}
      trapFocus
      returnFocus
      shadow="lg"
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => (isOpen ? setOpen(false) : open())}
        >
          Edit
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Edit ${person.name}`}>
        <form className={classes.form} onSubmit={submit}>
          {FIELDS.map(({ field, label }) => (
            <div key={field}>
              <TextInput
                label={label}
                dir="auto"
                maxLength={300}
                required={field === 'givenName'}
                withAsterisk={false}
                value={values[field]}
                onChange={(event) => setValues({ ...values, [field]: event.currentTarget.value })}
              />
              {person.editedFields.includes(field) && (
                <button
                  type="button"
                  className={classes.restore}
                  onClick={() => {
                    restore([field])
                    setOpen(false)
                  }}
                >
                  Edited by you. Show the imported {label.toLowerCase()} again
                </button>
              )}
            </div>
          ))}
          <div className={classes.actions}>
            <Button variant="default" onClick={() => setOpen(false)}>
              Leave it
            </Button>
            <Button type="submit">Save</Button>
          </div>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
