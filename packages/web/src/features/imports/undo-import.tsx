import { Button, Modal } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type ImportDetail, type ImportUndone } from '../../api/index.ts'
import { FailureNotice, Foreign } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'
import classes from './undo-import.module.css'

/** Undoes an import after saying what goes and what is kept, and then says what went and what was. */
export const UndoImport = ({ report }: { readonly report: ImportDetail }) => {
  const [isOpen, setOpen] = useState(false)
  const undo = useMutation(api.import.undo.mutationOptions())
  return (
    <>
      {report.undoneAt === null && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={17} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          Undo this import
        </Button>
      )}
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={undo.data === undefined ? 'Undo this import?' : 'Undone'}
        size="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {undo.data === undefined ? (
          <div className={classes.words}>
            <p>
              <strong>What goes:</strong> {counted(report.people.created, 'person', 'people')} that only this
              import brought, and its messages, positions and events.{' '}
              {report.people.updated > 0 &&
                `${counted(report.people.updated, 'person', 'people')} it updated will read as they did before.`}
            </p>
            <p>
              <strong>What is kept:</strong> everybody you have worked on since, with your notes,
              conversations and edits, and everything from other imports.
            </p>
            {undo.error !== null && <FailureNotice error={undo.error} />}
            <div className={classes.actions}>
              <Button variant="default" onClick={() => setOpen(false)} data-autofocus>
                Leave it in
              </Button>
              <Button loading={undo.isPending} onClick={() => undo.mutate({ importId: report.importId })}>
                Undo the import
              </Button>
            </div>
          </div>
        ) : (
          <Outcome undone={undo.data} onClose={() => setOpen(false)} />
        )}
      </Modal>
    </>
  )
}

const Outcome = ({ undone, onClose }: { readonly undone: ImportUndone; readonly onClose: () => void }) => (
  <div className={classes.words}>
    <p>
      Gone: {counted(undone.removed.people, 'person', 'people')},{' '}
      {counted(undone.removed.organizations, 'organization', 'organizations')},{' '}
      {counted(undone.removed.interactions, 'contact', 'contacts')} and{' '}
      {counted(undone.removed.other, 'other row', 'other rows')}.{' '}
      {undone.restored > 0 && `${counted(undone.restored, 'person reads', 'people read')} as before.`}
    </p>
    {undone.kept.length > 0 && (
      <>
        <p>Kept, because you have worked on them since:</p>
        <ul className={classes.kept}>
          {undone.kept.map((kept) => (
            <li key={kept.personId}>
              <Link to="/people/$personId" params={{ personId: kept.personId }}>
                <Foreign>{kept.person}</Foreign>
              </Link>
              <span className={classes.because}>{kept.because}</span>
            </li>
          ))}
        </ul>
      </>
    )}
    <p>The same file can be imported again whenever you like.</p>
    <div className={classes.actions}>
      <Button onClick={onClose}>Good</Button>
    </div>
  </div>
)
