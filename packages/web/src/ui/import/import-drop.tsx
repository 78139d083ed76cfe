import { Dropzone } from '@mantine/dropzone'
import { IconFileZip } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { startImport } from '../../api/index.ts'
import { cx } from '../cx.ts'
import classes from './import-drop.module.css'

/** As the server takes them; a larger file is no LinkedIn archive. In bytes. */
const LARGEST = 512 * 1024 * 1024

/** Takes a LinkedIn archive, both of its parts, or single CSV files of it. */
export const ImportDrop = () => {
  const queries = useQueryClient()
  const [refused, setRefused] = useState<string | null>(null)
  const start = (files: readonly File[]) => {
    setRefused(null)
    if (files.length > 0) void startImport(files, () => void queries.invalidateQueries())
  }
  return (
    <Dropzone
      // The server looks into the files and says in words what is wrong; a name or type proves nothing.
      onDrop={start}
      maxSize={LARGEST}
      onReject={(rejections: readonly { readonly file: File }[]) =>
        setRefused(
          `${rejections[0]?.file.name ?? 'The file'} is larger than any LinkedIn archive (512 MB). Drop the zip as LinkedIn sent it.`,
        )
      }
      className={cx(classes.drop)}
      aria-label="Choose a LinkedIn archive"
      inputProps={{ 'aria-label': 'LinkedIn archive, zip or CSV' }}
    >
      <div className={classes.inner}>
        <IconFileZip size={40} stroke={1.3} aria-hidden />
        <p className={classes.title}>Drop your LinkedIn archive here</p>
        <p className={classes.hint}>
          or choose it: the zip, both parts of it, or a single CSV such as Connections.csv
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
