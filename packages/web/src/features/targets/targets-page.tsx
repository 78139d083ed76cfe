import { Button, Select } from '@mantine/core'
import type { TargetState } from '@rapport/domain'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page, Section } from '../../ui/index.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import { AddTarget } from './add-target.tsx'
import { Board } from './board.tsx'
import { CriteriaEditor } from './criteria-editor.tsx'
import { Focus, focusOf } from './focus.tsx'
import { OffTheList } from './off-the-list.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { suggestedFor } from './suggested.tsx'
import classes from './targets-page.module.css'
import { type Target, useMove } from './use-move.ts'

type Objective = Outputs['objective']['list']['objectives'][number]

/** From this many targets on, a filter finds one faster than the eye. */
const MANY = 8
/** As many as the server gives at once. */
const MOST = 1000

/** Which organizations, and through whom: the board of one objective. */
export const TargetsPage = () => {
  const { objective } = useSearch({ from: '/shell/targets' })
  const objectives = useQuery(api.objective.list.queryOptions({ input: {} }))
  const busiest = useBusiest(objective === undefined)
  const open = objectives.data?.objectives.filter(({ closedAs }) => closedAs === null) ?? []
  const wanted = objective ?? busiest
  const chosen =
    wanted === undefined
      ? null
      : (objectives.data?.objectives.find(({ objectiveId }) => objectiveId === wanted) ?? open[0] ?? null)
  return (
    <Page
      title="Targets"
      lead="Which organizations, and through whom?"
      actions={chosen !== null && <ForWhat open={open} chosen={chosen} />}
    >
      {objectives.error !== null && (
        <FailureNotice error={objectives.error} onRetry={() => void objectives.refetch()} />
      )}
      {objectives.data !== undefined && wanted !== undefined && chosen === null && (
        <EmptyState
          title="Which organizations could it come from?"
          action={
            <LinkButton to="/purpose" size="md">
              Set an objective
            </LinkButton>
          }
        >
          Here stand the organizations you pursue for an objective: whom you know there, who can bring you in,
          and which three to move this week. It begins with what should come of it.
        </EmptyState>
      )}
      {chosen !== null && <BoardOf key={chosen.objectiveId} objectiveId={chosen.objectiveId} />}
    </Page>
  )
}

/** The objective whose targets have come furthest when the page opens; empty where there are none, undefined until known. */
const useBusiest = (isAsked: boolean): string | undefined => {
  const [found, setFound] = useState<string>()
  const targets = useQuery({ ...api.target.list.queryOptions({ input: { limit: 1 } }), enabled: isAsked })
  const settled = targets.data !== undefined || targets.error !== null
  // Kept: a move on the board must not turn to another one.
  if (isAsked && found === undefined && settled) setFound(targets.data?.targets[0]?.objectiveId ?? '')
  return found
}

/** The objective the board is of; it stands in the address. */
const ForWhat = ({ open, chosen }: { readonly open: readonly Objective[]; readonly chosen: Objective }) => {
  const navigate = useNavigate({ from: '/targets' })
  const shown = open.includes(chosen) ? open : [chosen, ...open]
  return (
    <Select
      className={classes.objective}
      aria-label="For which objective"
      allowDeselect={false}
      data={shown.map(({ objectiveId, statement }) => ({ value: objectiveId, label: statement }))}
      value={chosen.objectiveId}
      onChange={(value) => {
        if (value !== null) void navigate({ search: { objective: value }, replace: true })
      }}
    />
  )
}

const BoardOf = ({ objectiveId }: { readonly objectiveId: string }) => {
  const [filter, setFilter] = useState('')
  const [isAsking, setAsking] = useState(false)
  const [suggestion, setSuggestion] = useState<string | null>(null)
  const { move, asked, leave, isMoving } = useMove()
  const listed = useQuery(
    api.target.list.queryOptions({ input: { objective: objectiveId, all: true, limit: MOST } }),
  )
  // All at once: what comes later and above would push the board away from under a finger.
  const focus = useQuery(focusOf(objectiveId))
  const suggested = useQuery(suggestedFor(objectiveId))
  if (listed.error !== null) {
    return <FailureNotice error={listed.error} onRetry={() => void listed.refetch()} />
  }
  if (listed.data === undefined || focus.isPending || suggested.isPending) return null
  const { targets } = listed.data
  const sought = filter.trim().toLocaleLowerCase()
  const shown = targets.filter(
    ({ organization, because }) =>
      sought === '' || `${organization} ${because ?? ''}`.toLocaleLowerCase().includes(sought),
  )
  const isOff = ({ state }: Target) => state === 'disqualified' || state === 'lost'
  const moveOn = (target: Parameters<typeof move>[0], state: TargetState, because: string | null = null) => {
    setSuggestion(because)
    move(target, state)
  }
  const moveOne = (target: Target, state: TargetState) => moveOn(target, state, target.suggestion)
  return (
    <>
      {targets.length === 0 && (
        <EmptyState title="Which organizations could it come from?">
          Put the first on the board. You will see whom you know there by function and level, who can bring
          you further in, and which three to move this week.
        </EmptyState>
      )}
      {targets.length > 0 && <Focus objectiveId={objectiveId} onMove={moveOn} />}
      <Section
        title={targets.length === 0 ? 'Begin' : 'The board'}
        aside={
          <Button
            variant="subtle"
            size="compact-md"
            aria-expanded={isAsking}
            onClick={() => setAsking(!isAsking)}
          >
            {isAsking ? 'Done' : 'What they must be'}
          </Button>
        }
      >
        <div className={classes.parts}>
          {isAsking && <CriteriaEditor objectiveId={objectiveId} />}
          <AddTarget objectiveId={objectiveId} isFirst={targets.length === 0} />
          {targets.length >= MANY && (
            <ListFilter label="Filter by name or reason" value={filter} onChange={setFilter} />
          )}
          {targets.length > 0 && (
            <Board
              targets={shown.filter((target) => !isOff(target))}
              isFiltered={sought !== ''}
              onMove={moveOne}
            />
          )}
        </div>
        <OffTheList targets={shown.filter(isOff)} isOpen={sought !== ''} onMove={moveOne} />
      </Section>
      {asked !== null && (
        <ReasonDialog
          key={`${asked.target.targetId} ${asked.state}`}
          asked={asked}
          suggestion={suggestion}
          isMoving={isMoving}
          onGive={(because) => move(asked.target, asked.state, because)}
          onClose={leave}
        />
      )}
    </>
  )
}
