import { Button } from '@mantine/core'
import { useImportRun } from '../../api/index.ts'
import { HowToGet, ImportAccount, ImportDrop, ImportProgress } from '../../ui/import/index.ts'
import { FailureNotice } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'
import type { StepProps } from './first-run-page.tsx'
import { Onward, Question } from './question.tsx'

export const ImportStep = ({ onNext }: StepProps) => {
  const run = useImportRun()
  if (run.phase === 'done') {
    const { people, totals } = run.report
    return (
      <Question
        title={`${counted(people.created + people.updated, 'person is', 'people are')} in`}
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
  const isRunning = run.phase === 'running' || run.phase === 'stopping'
  return (
    <Question
      title="Whom do you know?"
      why="LinkedIn gives you a copy of all that you have there. From it come your people, your history with them, and the first plan."
    >
      {isRunning ? <ImportProgress run={run} /> : <ImportDrop />}
      {run.phase === 'failed' && <FailureNotice failure={run.failure} />}
      {!isRunning && <HowToGet />}
      <Onward>
        <Button variant="subtle" size="md" onClick={onNext}>
          {isRunning ? 'Go on meanwhile' : 'Later: show me around'}
        </Button>
      </Onward>
    </Question>
  )
}
