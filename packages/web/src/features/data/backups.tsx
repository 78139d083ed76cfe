import { Button, FileButton } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { client } from '../../api/index.ts'
import { FailureNotice, Section, saveFile } from '../../ui/index.ts'
import { backupFileName, backupInWords, contentsOf } from './backup-words.ts'
import classes from './data-page.module.css'
import { RestoreDialog } from './restore-dialog.tsx'

/** A copy of everything, a look whether one is sound, and the way back to it. */
export const Backups = () => {
  const [toRestore, setToRestore] = useState<File | null>(null)
  const backUp = useMutation({
    mutationFn: () => client.data.backup({}),
    onSuccess: (backup) =>
      saveFile({
        fileName: backupFileName(backup),
        mediaType: 'application/gzip',
        content: backup.content,
      }),
  })
  const check = useMutation({ mutationFn: (file: File) => client.data.verify({ file }) })
  return (
    <Section title="Keep it safe">
      <ul className={classes.cards}>
        <li className={classes.card}>
          <div>
            <h3 className={classes.name}>Back up</h3>
            <p className={classes.what}>
              Everything of this moment in one file. Passwords and keys are not in it. Keep it on another
              disk.
            </p>
          </div>
          <Button
            loading={backUp.isPending}
            onClick={() => {
              check.reset()
              backUp.mutate()
            }}
          >
            Save a backup
          </Button>
        </li>
        <li className={classes.card}>
          <div>
            <h3 className={classes.name}>Check a backup</h3>
            <p className={classes.what}>
              Reads it back to the last row and says whether it is sound. Nothing here changes.
            </p>
          </div>
          <FileButton
            inputProps={{ 'aria-label': 'Backup to check' }}
            onChange={(file) => {
              if (file === null) return
              backUp.reset()
              check.mutate(file)
            }}
          >
            {(props) => (
              <Button {...props} variant="default" loading={check.isPending}>
                Choose one to check
              </Button>
            )}
          </FileButton>
        </li>
        <li className={classes.card}>
          <div>
            <h3 className={classes.name}>Restore</h3>
            <p className={classes.what}>
              Puts a backup in the place of everything here. What is here now is backed up first.
            </p>
          </div>
          <FileButton
            inputProps={{ 'aria-label': 'Backup to restore' }}
            onChange={(file) => setToRestore(file)}
          >
            {(props) => (
              <Button {...props} variant="default">
                Choose one to restore
              </Button>
            )}
          </FileButton>
        </li>
      </ul>
      <div className={classes.account} aria-live="polite">
        {backUp.isSuccess && (
          <p className={classes.notice}>
            <strong>Backed up:</strong> {contentsOf(backUp.data)}. Your browser has saved it as{' '}
            {backupFileName(backUp.data)}.
          </p>
        )}
        {backUp.error !== null && <FailureNotice error={backUp.error} />}
        {check.isSuccess && (
          <p className={classes.notice}>
            <strong>The backup is sound:</strong> {backupInWords(check.data)}.
          </p>
        )}
        {check.error !== null && <FailureNotice error={check.error} />}
      </div>
      {toRestore !== null && <RestoreDialog file={toRestore} onClose={() => setToRestore(null)} />}
    </Section>
  )
}
