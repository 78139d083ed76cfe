import { Button, Progress } from '@mantine/core'
import { type ImportRun, shareOf, stopImport } from '../../api/index.ts'
import { count } from '../../words/minutes.ts'
import { Foreign } from '../person-name.tsx'
import classes from './import-progress.module.css'

/** How far the import has come; it may be left running, or stopped with nothing kept. */
export const ImportProgress = ({ run }: { readonly run: ImportRun }) => {
  if (run.phase !== 'running' && run.phase !== 'stopping') return null
  const progress = run.phase === 'running' ? run.progress : null
  const share = shareOf(progress)
  return (
    <div className={classes.box}>
      <div className={classes.head}>
        <div className={classes.words} aria-live="polite">
          <p className={classes.phase}>
            {run.phase === 'stopping' ? 'Stopping …' : (progress?.phase ?? 'Reading the file')}
          </p>
          <Foreign className={classes.names}>{run.names.join(', ')}</Foreign>
        </div>
        <Button variant="default" onClick={stopImport} disabled={run.phase === 'stopping'}>
          Stop
        </Button>
      </div>
      <Progress
        value={share === null ? 100 : share * 100}
        animated={share === null}
        color="var(--ember-4)"
        size="lg"
        radius="xl"
        aria-label="Import"
      />
      <p className={classes.count}>
        {progress !== null && progress.unit === 'rows'
          ? `${count(progress.done)}${progress.total === null ? '' : ` of ${count(progress.total)}`} rows`
          : 'You may look around meanwhile; it goes on.'}
      </p>
    </div>
  )
}
