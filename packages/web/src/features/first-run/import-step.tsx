import { Button } from '@mantine/core'
import { useImportRun } from '../../api/index.ts'
import { HowToGet, ImportAccount, ImportIntake } from '../../ui/import/index.ts'
import { FailureNotice, Onward, Question } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'
import type { StepProps } from './first-run-page.tsx'

export const ImportStep = ({ onNext }: StepProps) => {
  const run = useImportRun()
  if (run.phase === 'done') {
    const { people, totals } = run.report
    return (
      <Question
        title={`${counted(people.created - people.merged + people.updated, 'person is', 'people are')} in`}
        why={`${counted(totals.rows, 'row', 'rows')} read, every one accounted for. You can undo it at any time under Imports.`}
      >
        <ImportAccount report={run.report} />
        <Onward>
          <Button size="md" onClick={onNext}>
            Show me this week
          </Button>
        </Onward>
      </Question>
    )
  }
  const isRunning = ['looking', 'running', 'stopping'].includes(run.phase)
  return (
    <Question
      title="Whom do you know?"
      why="Your contacts are somewhere already: on LinkedIn, in a phone, in an address book. From them come your people, your history with them, and the first plan."
    >
      <ImportIntake run={run} />
      {run.phase === 'failed' && <FailureNotice failure={run.failure} />}
      {!isRunning && run.phase !== 'asking' && <HowToGet />}
      <Onward>
        <Button variant="subtle" size="md" onClick={onNext}>
          {isRunning ? 'Go on meanwhile' : 'Later: show me around'}
        </Button>
      </Onward>
    </Question>
  )
}
