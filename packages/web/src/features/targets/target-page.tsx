import { Button, Menu } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { Chip, FailureNotice, notifyDone, notifyFailure, Page, Section } from '../../ui/index.ts'
import { CriteriaJudged } from './criteria-judged.tsx'
import { History } from './history.tsx'
import { MoveMenu } from './move-menu.tsx'
import { NextName } from './next-name.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { MOVE_WORDS, neighbourOf, STATE_WORDS, valueInWords } from './state-words.ts'
import { TargetMap } from './target-map.tsx'
import classes from './target-page.module.css'
import { useMove } from './use-move.ts'
import { ValueForm } from './value-form.tsx'

type Detail = Outputs['target']['show']

/** One organization: who is known there, who leads further in, whether it qualifies, and what next. */
export const TargetPage = () => {
  const { targetId } = useParams({ from: '/shell/targets/$targetId' })
  const target = useQuery(api.target.show.queryOptions({ input: { targetId } }))
  if (target.error !== null) {
    return (
      <Page title="Target">
        <FailureNotice error={target.error} onRetry={() => void target.refetch()} />
      </Page>
    )
  }
  return target.data === undefined ? null : <Shown target={target.data} />
}

const Shown = ({ target }: { readonly target: Detail }) => {
  const { targetId, organization, state } = target
  const map = useQuery(api.target.map.queryOptions({ input: { targetId } }))
  const { move, asked, leave, isMoving } = useMove()
  return (
    <Page
      title={organization}
      lead={<Lead target={target} />}
      actions={<Actions target={target} onMove={(to) => move(target, to)} />}
    >
      <p className={classes.back}>
        <Link to="/targets" search={{ objective: target.objectiveId }}>
          <IconArrowLeft size={16} aria-hidden /> The board
        </Link>
      </p>
      {target.because !== null && (
        <p className={classes.because} dir="auto">
          {target.because}
        </p>
      )}
      {target.suggestion !== null && state !== 'disqualified' && (
        <div className={classes.suggestion}>
          <p>{target.qualification}.</p>
          <Button variant="default" onClick={() => move(target, 'disqualified')}>
            Take it off the list
          </Button>
        </div>
      )}
      {map.error !== null && <FailureNotice error={map.error} onRetry={() => void map.refetch()} />}
      {map.data !== undefined && (
        <>
          {map.data.next !== null && <NextName next={map.data.next} />}
          <Section title="Who is there">
            <p className={classes.text}>{map.data.text}</p>
            <TargetMap
              map={map.data}
              objectiveId={target.objectiveId}
              organizationId={target.organizationId}
            />
          </Section>
          {map.data.needs.length > 0 && <Needs needs={map.data.needs} />}
        </>
      )}
      <Section title="Does it qualify?">
        {target.criteria.length > 0 && <p className={classes.text}>{target.qualification}.</p>}
        <CriteriaJudged target={target} />
      </Section>
      <Section title="How it came here">
        <History steps={target.steps} />
      </Section>
      {asked !== null && (
        <ReasonDialog
          key={asked.state}
          asked={asked}
          suggestion={target.suggestion}
          isMoving={isMoving}
          onGive={(because) => move(asked.target, asked.state, because)}
          onClose={leave}
        />
      )}
    </Page>
  )
}

const Lead = ({
  target: { state, objective, value, currency, industry, still },
}: {
  readonly target: Detail
}) => {
  const worth = valueInWords(value, currency)
  return (
    <span className={classes.lead}>
      <Chip tone="accent">{STATE_WORDS[state]}</Chip>
      {industry !== null && <span>{industry}</span>}
      {worth !== null && <span>{worth}</span>}
      <span>
        for <bdi dir="auto">{objective}</bdi>
      </span>
      {still !== null && <span className={classes.still}>{still}</span>}
    </span>
  )
}

const Actions = ({
  target,
  onMove,
}: {
  readonly target: Detail
  readonly onMove: (state: Detail['state']) => void
}) => {
  const [isValuing, setValuing] = useState(false)
  const navigate = useNavigate()
  const remove = useMutation(api.target.remove.mutationOptions({ onError: notifyFailure }))
  const add = useMutation(api.target.add.mutationOptions({ onError: notifyFailure }))
  const first = neighbourOf(target.state, target.moves, 1)
  // What was noted meanwhile would not come back with an undo; what is off the list keeps its reason instead.
  const isUntouched =
    target.steps.length <= 1 && target.criteria.every(({ finding }) => finding === 'unknown')
  const takeOut = () =>
    remove.mutate(
      { targetId: target.targetId },
      {
        onSuccess: () => {
          notifyDone(`${target.organization} is not on the board any more.`, () =>
            add.mutate(asItWas(target)),
          )
          void navigate({ to: '/targets', search: { objective: target.objectiveId } })
        },
      },
    )
  return (
    <>
      {first !== null && <Button onClick={() => onMove(first)}>{MOVE_WORDS[first]}</Button>}
      <MoveMenu organization={target.organization} moves={target.moves} onMove={onMove}>
        <Menu.Divider />
        <Menu.Item onClick={() => setValuing(true)}>What it would be worth</Menu.Item>
        {isUntouched && <Menu.Item onClick={takeOut}>Added by mistake</Menu.Item>}
      </MoveMenu>
      {isValuing && <ValueForm target={target} onClose={() => setValuing(false)} />}
    </>
  )
}

const asItWas = ({ objectiveId, organizationId, because, value, currency }: Detail) => ({
  objective: objectiveId,
  organization: organizationId,
  ...(because === null ? {} : { because }),
  ...(value === null ? {} : { value }),
  ...(currency === null ? {} : { currency }),
})

const Needs = ({ needs }: { readonly needs: Outputs['target']['map']['needs'] }) => (
  <Section title="What you need there">
    <ul className={classes.needs}>
      {needs.map(({ needId, text, standing, count }) => (
        <li key={`${needId} ${text}`} data-standing={standing}>
          <bdi dir="auto">{text}</bdi>
          <span className={classes.standing}>{NEED_WORDS[standing](count)}</span>
        </li>
      ))}
    </ul>
  </Section>
)

const NEED_WORDS = {
  known: (count: number) => (count === 1 ? 'you know one' : `${count} on record, you know some of them`),
  reachable: (count: number) => (count === 1 ? 'one can be reached' : `${count} can be reached`),
  unknown: (count: number) => (count === 0 ? 'no name yet' : 'by name only, no way yet'),
}
