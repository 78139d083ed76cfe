import { Button, Textarea } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import classes from './copy-text.module.css'

/** How long "Copied" stands, in milliseconds. */
const SAID_FOR = 2_000

interface CopyTextProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
}

/** A text to put right and take along. */
export const CopyText = ({ label, value, onChange }: CopyTextProps) => {
  const clipboard = useClipboard({ timeout: SAID_FOR })
  return (
    <div className={classes.text}>
      <Textarea
        label={label}
        autosize
        minRows={3}
        maxRows={12}
        maxLength={4000}
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Button
        className={classes.copy ?? ''}
        variant="subtle"
        size="compact-sm"
        leftSection={
          clipboard.copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />
        }
        aria-label={`Copy: ${label}`}
        onClick={() => clipboard.copy(value)}
      >
        {clipboard.copied ? 'Copied' : 'Copy'}
      </Button>
    </div>
  )
}
