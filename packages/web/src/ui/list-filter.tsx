import { TextInput } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useRef } from 'react'
import { cx } from './cx.ts'
import classes from './list-filter.module.css'
import { useKeys } from './use-keys.ts'

interface ListFilterProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The filter above a list; `/` goes there. */
export const ListFilter = ({ label, value, onChange }: ListFilterProps) => {
  const input = useRef<HTMLInputElement>(null)
  useKeys({
    '/': (event) => {
      event.preventDefault()
      input.current?.focus()
    },
  })
  return (
    <TextInput
      ref={input}
      className={cx(classes.filter)}
      size="md"
      aria-label={label}
      placeholder={label}
      leftSection={<IconFilter size={18} stroke={1.8} aria-hidden />}
      maxLength={300}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
