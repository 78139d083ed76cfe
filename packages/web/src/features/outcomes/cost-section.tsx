import { ActionIcon, Button } from '@mantine/core'
import { IconArrowBackUp, IconClock } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { Foreign, notifyDone, notifyFailure, Section } from '../../ui/index.ts'
import { moneyInWords } from '../../ui/outcome/index.ts'
import { shortDate } from '../../words/dates.ts'
import { CostForm } from './cost-form.tsx'
import classes from './step-list.module.css'

type Cost = Outputs['cost']['list']['costs'][number]

/** As many as one looks back on. */
const SHOWN = 8

/** Hours and money that networking took besides conversations: a membership, a ticket, the way there. */
export const CostSection = ({
  today,
  isAsked = true,
}: {
  readonly today: string
  /** Whether it is shown where nothing is noted. */
  readonly isAsked?: boolean
}) => {
  const [isAdding, setAdding] = useState(false)
  const costs = useQuery(api.cost.list.queryOptions({ input: { limit: SHOWN } }))
  if (!isAsked && (costs.data?.costs ?? []).length === 0) return null
  return (
    <Section
      title="What it took besides conversations"
      aside={
        !isAdding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            Note hours or money
          </Button>
        )
      }
    >
      {!isAdding && costs.data?.costs.length === 0 && (
        <p>A membership, a ticket, an evening: what you note here is counted with what came of it.</p>
      )}
      {isAdding && <CostForm today={today} onClose={() => setAdding(false)} />}
      {costs.data !== undefined && costs.data.costs.length > 0 && (
        <ul className={classes.steps}>
          {costs.data.costs.map((cost) => (
            <CostItem key={cost.costId} cost={cost} />
          ))}
        </ul>
      )}
    </Section>
  )
}

const CostItem = ({ cost }: { readonly cost: Cost }) => {
  const add = useMutation(api.cost.add.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.cost.remove.mutationOptions({ onError: notifyFailure }))
  const again = () =>
    add.mutate({
      kind: cost.kind,
      about: cost.aboutId,
      on: cost.on,
      ...(cost.minutes === null ? {} : { minutes: cost.minutes }),
      ...(cost.money === null || cost.currency === null
        ? {}
        : { money: cost.money, currency: cost.currency }),
      ...(cost.note === null ? {} : { note: cost.note }),
    })
  return (
    <li className={classes.step}>
      <span className={classes.mark}>
        <IconClock size={18} aria-hidden />
      </span>
      <div className={classes.words}>
        <span className={classes.text}>
          {cost.about === null ? 'Something that is gone' : <Foreign>{cost.about}</Foreign>}
        </span>
        <span className={classes.facts}>
          <span>{shortDate(cost.on)}</span>
          {cost.note !== null && <Foreign>{cost.note}</Foreign>}
        </span>
      </div>
      <span className={classes.credit}>{tookInWords(cost)}</span>
      <ActionIcon
        variant="subtle"
        aria-label={`Take back: ${cost.about ?? 'what is gone'}, ${shortDate(cost.on)}`}
        title="Take back"
        onClick={() =>
          remove.mutate({ costId: cost.costId }, { onSuccess: () => notifyDone('Taken back.', again) })
        }
      >
        <IconArrowBackUp size={17} aria-hidden />
      </ActionIcon>
    </li>
  )
}

const tookInWords = ({ minutes, money, currency }: Cost): string =>
  [
    ...(minutes === null
      ? []
      : [`${(minutes / 60).toLocaleString(undefined, { maximumFractionDigits: 1 })} h`]),
    ...(money === null || currency === null ? [] : [moneyInWords({ currency, amount: money })]),
  ].join(', ')
