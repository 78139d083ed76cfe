import { Button, Progress } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconShare3 } from '@tabler/icons-react'
import { useState } from 'react'
import { shareOf } from '../../api/index.ts'
import { FailureNotice } from '../../ui/index.ts'
import { ImportReport } from './import-report.tsx'
import classes from './list-intake.module.css'
import type { TieList } from './list-words.ts'
import { useTakeIn } from './use-take-in.ts'
import { WhoseList } from './whose-list.tsx'

/** As the server takes them, in bytes. */
const LARGEST = 512 * 1024 * 1024

/** Takes a list: the file, then whose it is, then how far it has come, then what became of its rows. */
export const ListIntake = ({
  lists,
  reached,
}: {
  readonly lists: readonly TieList[]
  /** How many the user reaches; null until that is known anew. */
  readonly reached: number | null
}) => {
  const { taking, start, stop, clear } = useTakeIn()
  const [before, setBefore] = useState<number | null>(null)
  const [files, setFiles] = useState<readonly File[]>([])
  const [refused, setRefused] = useState(false)
  if (taking.phase === 'running') {
    const share = shareOf(taking.progress)
    return (
      <div className={classes.box}>
        <div className={classes.head}>
          <p aria-live="polite">
            {taking.isStopping ? 'Stopping …' : (taking.progress?.phase ?? 'Reading the list')}
          </p>
          <Button variant="default" disabled={taking.isStopping} onClick={stop}>
            Stop
          </Button>
        </div>
        <Progress
          value={share === null ? 100 : share * 100}
          animated={share === null}
          color="var(--accent)"
          size="lg"
          radius="xl"
          aria-label="Taking in the list"
        />
      </div>
    )
  }
  if (taking.phase === 'done') {
    return (
      <ImportReport
        report={taking.report}
        reach={before === null || reached === null ? null : { before, after: reached }}
        onClose={() => {
          setFiles([])
          clear()
        }}
      />
    )
  }
  if (files.length > 0) {
    return (
      <>
        {taking.phase === 'failed' && <FailureNotice failure={taking.failure} />}
        <WhoseList
          files={files}
          lists={lists}
          onTake={(list) => {
            setBefore(reached)
            void start(list)
          }}
          onLeave={() => {
            setFiles([])
            clear()
          }}
        />
      </>
    )
  }
  return (
    <Dropzone
      // The server looks into the file and says in words what is wrong; a name or type proves nothing.
      onDrop={(dropped: readonly File[]) => {
        setRefused(false)
        setFiles(dropped)
      }}
      maxSize={LARGEST}
      onReject={() => setRefused(true)}
      className={classes.drop ?? ''}
      aria-label="Choose a list to take in"
      inputProps={{ 'aria-label': 'List to take in' }}
    >
      <div className={classes.inner}>
        <IconShare3 size={36} stroke={1.3} aria-hidden />
        <p className={classes.title}>Drop in a list of who knows whom</p>
        <p className={classes.hint}>
          A table with two names a row, and how well they know each other from 0 to 1 if it says so. Or the
          contacts that somebody shared with you.
        </p>
        {refused && (
          <p className={classes.refused} role="alert">
            That file is larger than 512 MB. Divide it, or take it in at the shell with rapport graph import.
          </p>
        )}
      </div>
    </Dropzone>
  )
}
