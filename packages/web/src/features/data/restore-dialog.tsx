import { Button, Checkbox, Modal } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client, type Outputs } from '../../api/index.ts'
import { FailureNotice } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'
import { backupInWords, contentsOf } from './backup-words.ts'
import classes from './data-page.module.css'
import { isOfAnotherWorkspace } from './is-of-another-workspace.ts'

interface RestoreDialogProps {
  readonly file: File
  readonly onClose: () => void
}

/** Looks into a backup, says what restoring it does, asks once, and tells what came of it. */
export const RestoreDialog = ({ file, onClose }: RestoreDialogProps) => {
  const restore = useMutation({
    mutationFn: (input: { readonly anyWorkspace: boolean }) => client.data.restore({ file, ...input }),
  })
  return (
    <Modal
      opened
      // What has begun is seen to its end: all is replaced at once, or nothing.
      onClose={() => !restore.isPending && onClose()}
      title={restore.isSuccess ? 'Restored' : 'Restore this backup?'}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {restore.isSuccess ? (
        <Restored restored={restore.data} onClose={onClose} />
      ) : (
        <Ask
          file={file}
          isRestoring={restore.isPending}
          error={restore.error}
          onRestore={(anyWorkspace) => restore.mutate({ anyWorkspace })}
          onClose={onClose}
        />
      )}
    </Modal>
  )
}

interface AskProps extends RestoreDialogProps {
  readonly isRestoring: boolean
  readonly error: unknown
  readonly onRestore: (anyWorkspace: boolean) => void
}

const Ask = ({ file, isRestoring, error, onRestore, onClose }: AskProps) => {
  const [anyWorkspace, setAnyWorkspace] = useState(false)
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const checked = useQuery({
    queryKey: ['backup to restore', file.name, file.size, file.lastModified],
    queryFn: () => client.data.verify({ file }),
    retry: false,
    staleTime: 'static',
    gcTime: 0,
  })
  const here = workspace.data?.counts.people
  return (
    <div className={classes.words}>
      {checked.isPending && <p role="status">Reading it back …</p>}
      {checked.error !== null && <FailureNotice error={checked.error} />}
      {checked.data !== undefined && (
        <>
          <p>
            <strong>What comes:</strong> {backupInWords(checked.data)}. It is sound.
          </p>
          <p>
            <strong>What goes:</strong> everything that is here now
            {here !== undefined && `, ${counted(here, 'person', 'people')} with all you have written`}. It is
            backed up first, and you are told where. All is replaced at once, or nothing.
          </p>
        </>
      )}
      {error !== null && <FailureNotice error={error} />}
      {isOfAnotherWorkspace(error) && (
        <Checkbox
          label="I know, and want it in the place of what is here"
          checked={anyWorkspace}
          onChange={(event) => setAnyWorkspace(event.currentTarget.checked)}
        />
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose} disabled={isRestoring} data-autofocus>
          Leave things as they are
        </Button>
        <Button
          loading={isRestoring}
          disabled={checked.data === undefined || (isOfAnotherWorkspace(error) && !anyWorkspace)}
          onClick={() => onRestore(anyWorkspace)}
        >
          Replace everything
        </Button>
      </div>
    </div>
  )
}

const Restored = ({
  restored,
  onClose,
}: {
  readonly restored: Outputs['data']['restore']
  readonly onClose: () => void
}) => (
  <div className={classes.words}>
    <p>
      Here is now what was in the backup: <strong>{contentsOf(restored)}</strong>.
    </p>
    {restored.before !== null && (
      <p>
        What was here before is kept in <span className={classes.code}>{restored.before}</span>
      </p>
    )}
    <p>
      Passwords of calendars and mailboxes are not part of a backup; where one is missing, it is asked for
      again.
    </p>
    <div className={classes.actions}>
      <Button onClick={onClose}>Good</Button>
    </div>
  </div>
)
