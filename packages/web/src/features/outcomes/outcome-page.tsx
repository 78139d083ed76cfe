import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { toFailure } from '../../api/failure.ts'
import { api } from '../../api/index.ts'
import {
  EmptyState,
  FailureNotice,
  Foreign,
  LinkButton,
  notifyDone,
  notifyFailure,
  Page,
  Section,
} from '../../ui/index.ts'
import { moneyInWords, OUTCOME_KIND_WORDS, OutcomeForm } from '../../ui/outcome/index.ts'
import { longDate } from '../../words/dates.ts'
import { Excluded } from './excluded.tsx'
import classes from './outcome-page.module.css'
import { StepList } from './step-list.tsx'
import type { Trace } from './trace-picture.ts'
import { TraceTree } from './trace-tree.tsx'
import { Undated } from './undated.tsx'

/** One outcome, and everything that led to it. */
export const OutcomePage = () => {
  const { outcomeId } = useParams({ from: '/shell/outcomes/$outcomeId' })
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const trace = useQuery(api.outcome.trace.queryOptions({ input: { outcomeId }, retry: false }))
  if (trace.error !== null && toFailure(trace.error).code === 'OUTCOME_NOT_FOUND') return <NotThere />
  if (trace.error !== null) {
    return (
      <Page title="What came of it">
        <FailureNotice error={trace.error} onRetry={() => void trace.refetch()} />
      </Page>
    )
  }
  if (trace.data === undefined || workspace.data === undefined)
    return <Page title="What came of it">{null}</Page>
  return <OneOutcome trace={trace.data} today={workspace.data.today} />
}

const OneOutcome = ({ trace, today }: { readonly trace: Trace; readonly today: string }) => {
  const { outcome, began, notice } = trace
  const [isEditing, setEditing] = useState(false)
  const [selected, setSelected] = useState<string | null>(null)
  const select = (nodeId: string) => {
    setSelected(nodeId)
    document.getElementById(`step-${nodeId}`)?.focus()
  }
  return (
    <Page
      title={outcome.what}
      titleStyle="sentence"
      lead={<Facts outcome={outcome} />}
      actions={<OutcomeMenu outcome={outcome} onEdit={() => setEditing(true)} />}
    >
      {isEditing && (
        <section className={classes.panel} aria-label="Change it">
          <OutcomeForm outcome={outcome} today={today} onClose={() => setEditing(false)} />
        </section>
      )}
      {notice === null ? (
        <>
          {began !== null && <p className={classes.began}>{began.text}</p>}
          <TraceTree trace={trace} selected={selected} onSelect={select} />
          <Section title="Step by step">
            <StepList trace={trace} selected={selected} />
          </Section>
        </>
      ) : (
        <EmptyState title={notice.text}>
          Say through whom it came, under Edit. What you had with them before that day will stand here, back
          to where it began.
        </EmptyState>
      )}
      {trace.undated.length > 0 && <Undated trace={trace} />}
      {trace.excluded.length > 0 && <Excluded trace={trace} />}
    </Page>
  )
}

const Facts = ({ outcome }: { readonly outcome: Trace['outcome'] }) => (
  <span className={classes.facts}>
    <span>{longDate(outcome.on)}</span>
    <span>{OUTCOME_KIND_WORDS[outcome.kind]}</span>
    {outcome.value !== null && outcome.currency !== null && (
      <span>{moneyInWords({ currency: outcome.currency, amount: outcome.value })}</span>
    )}
    {outcome.people.map(({ personId, person }) =>
      person === null ? (
        <span key={personId}>through someone removed</span>
      ) : (
        <span key={personId}>
          through{' '}
          <Link to="/people/$personId" params={{ personId }}>
            <Foreign>{person}</Foreign>
          </Link>
        </span>
      ),
    )}
    {outcome.objectiveId !== null && outcome.objective !== null && (
      <Link to="/purpose/objectives/$objectiveId" params={{ objectiveId: outcome.objectiveId }}>
        <Foreign>{outcome.objective}</Foreign>
      </Link>
    )}
  </span>
)

interface OutcomeMenuProps {
  readonly outcome: Trace['outcome']
  readonly onEdit: () => void
}

const OutcomeMenu = ({ outcome, onEdit }: OutcomeMenuProps) => {
  const navigate = useNavigate()
  const restore = useMutation(api.outcome.restore.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.outcome.remove.mutationOptions({ onError: notifyFailure }))
  const takeBack = () =>
    remove.mutate(
      { outcomeId: outcome.outcomeId },
      {
        onSuccess: () => {
          notifyDone('Taken back.', () => restore.mutate({ outcomeId: outcome.outcomeId }))
          void navigate({ to: '/outcomes' })
        },
      },
    )
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false} portalProps={{ target: '#main' }}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={`Change: ${outcome.what.slice(0, 60)}`}>
          <IconDots size={19} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
          Edit
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={takeBack}>
          Take back
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

const NotThere = () => (
  <Page title="What came of it">
    <EmptyState
      title="This is not here any more"
      action={<LinkButton to="/outcomes">To what came of it</LinkButton>}
    >
      It was taken back, or the address is not whole.
    </EmptyState>
  </Page>
)
