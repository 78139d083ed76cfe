import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Objective } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page } from '../../ui/index.ts'
import { FocusToggle, isOver, LetterMarks, ObjectiveForm, ObjectiveMenu } from '../../ui/objective/index.ts'
import { longDate, timeAgo } from '../../words/dates.ts'
import { OBJECTIVE_KIND_MEANINGS, OBJECTIVE_KIND_WORDS } from '../../words/smart.ts'
import { Candidates } from './candidates.tsx'
import classes from './objective-page.module.css'
import { ProgressSection } from './progress-section.tsx'
import { Where } from './where.tsx'
import { WhoItTakes } from './who-it-takes.tsx'

/** One objective from what to who to where: how far it is, whom it takes, who is known already, and where the others are. */
export const ObjectivePage = () => {
  const { objectiveId } = useParams({ from: '/shell/purpose/objectives/$objectiveId' })
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const objectives = useQuery(api.objective.list.queryOptions({ input: {} }))
  const error = workspace.error ?? objectives.error
  if (error !== null) {
    return (
      <Page title="Objective">
        <FailureNotice error={error} onRetry={() => void objectives.refetch()} />
      </Page>
    )
  }
  if (workspace.data === undefined || objectives.data === undefined)
    return <Page title="Objective">{null}</Page>
  const objective = objectives.data.objectives.find((row) => row.objectiveId === objectiveId)
  if (objective === undefined) return <NotThere />
  return (
    <OneObjective
      key={objectiveId}
      objective={objective}
      today={workspace.data.today}
      hasPeople={workspace.data.counts.people > 0}
    />
  )
}

/** In characters: what is longer fills half a phone in the size of a heading. */
const LONGEST_SENTENCE = 120

interface OneObjectiveProps {
  readonly objective: Objective
  readonly today: string
  readonly hasPeople: boolean
}

const OneObjective = ({ objective, today, hasPeople }: OneObjectiveProps) => {
  const [isEditing, setEditing] = useState(false)
  const navigate = useNavigate()
  const isOpen = objective.closedAs === null
  return (
    <Page
      title={objective.statement}
      titleStyle={objective.statement.length > LONGEST_SENTENCE ? 'paragraph' : 'sentence'}
      lead={<Standing objective={objective} today={today} />}
      actions={
        <>
          {isOpen && <FocusToggle objective={objective} today={today} />}
          <ObjectiveMenu
            objective={objective}
            onEdit={() => setEditing(true)}
            onRemoved={() => void navigate({ to: '/purpose' })}
          />
        </>
      }
    >
      {isEditing && (
        <div className={classes.editing}>
          <ObjectiveForm
            networkId={objective.networkId}
            objective={objective}
            today={today}
            onClose={() => setEditing(false)}
          />
        </div>
      )}
      {isOpen && !isEditing && objective.smart.kind !== 'outcome' && (
        <Sharpen kind={objective.smart.kind} onSharpen={() => setEditing(true)} />
      )}
      <ProgressSection objective={objective} today={today} onMeasure={() => setEditing(true)} />
      {isOpen && (
        <div className={classes.columns}>
          <div className={classes.who}>
            <WhoItTakes objective={objective} />
            <Candidates objective={objective} hasPeople={hasPeople} />
          </div>
          <Where objectiveId={objective.objectiveId} />
        </div>
      )}
    </Page>
  )
}

const Standing = ({ objective, today }: { readonly objective: Objective; readonly today: string }) => (
  <span className={classes.standing}>
    <Link to="/purpose" className={classes.network}>
      <bdi>{objective.network}</bdi>
    </Link>
    <span>
      {isOver(objective.due, today) ? 'Was due' : 'By'} {longDate(objective.due)},{' '}
      {timeAgo(objective.due, today)}
    </span>
    <span>{OBJECTIVE_KIND_WORDS[objective.smart.kind]}</span>
    <LetterMarks smart={objective.smart} />
  </span>
)

/** Leads from what is not yet an objective to where it becomes one. */
const Sharpen = ({
  kind,
  onSharpen,
}: {
  readonly kind: Objective['smart']['kind']
  readonly onSharpen: () => void
}) => (
  <div className={classes.sharpen}>
    <p>
      <strong>{OBJECTIVE_KIND_WORDS[kind]}.</strong> {OBJECTIVE_KIND_MEANINGS[kind]} Sharpened, it tells whom
      it takes.
    </p>
    <Button variant="default" onClick={onSharpen}>
      Sharpen it
    </Button>
  </div>
)

const NotThere = () => (
  <Page title="Objective">
    <EmptyState
      title="This objective is not here any more"
      action={<LinkButton to="/purpose">To your purpose</LinkButton>}
    >
      It was removed, or the address is not whole. What you pursue now stands under Purpose.
    </EmptyState>
  </Page>
)
