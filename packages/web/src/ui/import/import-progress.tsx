import { Button, Progress } from '@mantine/core'
import { type ImportRun, shareOf, stopImport } from '../../api/index.ts'
import { count } from '../../words/minutes.ts'
import { Foreign } from '../person-name.tsx'
import classes from './import-progress.module.css'

type Busy = Extract<ImportRun, { phase: 'looking' | 'running' | 'stopping' }>

/** Names of files shown; a mailbox may be thousands. */
const NAMES = 3

const phaseOf = (run: Busy): string => {
  switch (run.phase) {
    case 'looking':
      return 'Looking at what it is'
    case 'stopping':
      return 'Stopping …'
    case 'running':
      return run.progress?.phase ?? 'Reading the file'
  }
}

/** How far the import has come; it may be left running, or stopped with nothing kept. */
export const ImportProgress = ({ run }: { readonly run: Busy }) => {
  const progress = run.phase === 'running' ? run.progress : null
  const share = shareOf(progress)
  const more = run.names.length - NAMES
  return (
    <div className={classes.box}>
      <div className={classes.head}>
        <div className={classes.words} aria-live="polite">
          <p className={classes.phase}>{phaseOf(run)}</p>
          <Foreign className={classes.names}>
            {`${run.names.slice(0, NAMES).join(', ')}${more > 0 ? ` and ${count(more)} more` : ''}`}
          </Foreign>
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
