import { Dropzone } from '@mantine/dropzone'
import { IconFileImport } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { offerFiles } from '../../api/index.ts'
import { cx } from '../cx.ts'
import classes from './import-drop.module.css'

/** As the server takes them, in bytes. */
const LARGEST = 512 * 1024 * 1024

/** Takes whatever people are in: archives, address books, calendars, mail and tables, several at once. */
export const ImportDrop = () => {
  const queries = useQueryClient()
  const [refused, setRefused] = useState<string | null>(null)
  const start = (files: readonly File[]) => {
    setRefused(null)
    void offerFiles(files, () => void queries.invalidateQueries())
  }
  return (
    <Dropzone
      // The server looks into the files and says in words what is wrong; a name or type proves nothing.
      onDrop={start}
      maxSize={LARGEST}
      onReject={(rejections: readonly { readonly file: File }[]) =>
        setRefused(
          `${rejections[0]?.file.name ?? 'The file'} is larger than 512 MB. A mailbox that large comes in by itself under “Connect a mailbox”, or at the shell with rapport import.`,
        )
      }
      className={cx(classes.drop)}
      aria-label="Choose files to import"
      inputProps={{ 'aria-label': 'Files to import' }}
    >
      <div className={classes.inner}>
        <IconFileImport size={40} stroke={1.3} aria-hidden />
        <p className={classes.title}>Drop in whatever your people are in</p>
        <p className={classes.hint}>
          A LinkedIn archive, contacts from Google, Outlook, a phone or Monica, a calendar, mail, or any table
          of people. Several at once are fine; what each file is, Rapport sees for itself.
        </p>
        {refused !== null && (
          <p className={classes.refused} role="alert">
            {refused}
          </p>
        )}
      </div>
    </Dropzone>
  )
}
