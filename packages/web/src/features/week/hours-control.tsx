import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Plan } from '../../api/index.ts'
import { HoursGauge, notifyFailure } from '../../ui/index.ts'
import { inHours } from '../../words/minutes.ts'
import classes from './hours-control.module.css'
import { LimitsDialog } from './limits-dialog.tsx'
import { limitsInWords } from './limits-words.ts'
import { gaugeParts } from './plan-days.ts'

/** Hours a week are changed by the half hour: finer than that nobody plans. */
const STEP = 0.5
const MOST = 60

/** Hours used of hours given, the hours themselves, changed in place, and in one line the limits behind them. */
export const HoursControl = ({ plan }: { readonly plan: Plan }) => {
  const update = useMutation(api.workspace.update.mutationOptions({ onError: notifyFailure }))
  const [isLimitsOpen, setLimitsOpen] = useState(false)
  const hours = update.isPending ? (update.variables.hoursPerWeek ?? plan.hours) : plan.hours
  const used = plan.minutes + plan.doneMinutes
  const given = inHours(Number(hours) * 60)
  const setHours = (value: number) => update.mutate({ hoursPerWeek: Math.min(MOST, Math.max(0, value)) })
  return (
    <div className={classes.control}>
      <div className={classes.words}>
        <span>
          <strong className={classes.used}>{inHours(used)}</strong> of {given}
          {plan.doneMinutes > 0 && <span className={classes.done}> · {inHours(plan.doneMinutes)} done</span>}
        </span>
        <span className={classes.steps}>
          <button
            type="button"
            className={classes.step}
            aria-label="Half an hour less a week"
            disabled={Number(hours) <= 0}
            onClick={() => setHours(Number(hours) - STEP)}
          >
            <IconMinus size={15} aria-hidden />
          </button>
          <button
            type="button"
            className={classes.step}
            aria-label="Half an hour more a week"
            disabled={Number(hours) >= MOST}
            onClick={() => setHours(Number(hours) + STEP)}
          >
            <IconPlus size={15} aria-hidden />
          </button>
        </span>
      </div>
      <HoursGauge
        parts={gaugeParts(plan)}
        total={Number(hours) * 60}
        label={`${inHours(used)} of ${given} a week, ${inHours(plan.doneMinutes)} of it done`}
      />
      <button
        type="button"
        className={classes.limits}
        aria-label={`Change the limits: ${limitsInWords(plan.limits)}`}
        onClick={() => setLimitsOpen(true)}
      >
        {limitsInWords(plan.limits)}
      </button>
      {isLimitsOpen && <LimitsDialog limits={plan.limits} onClose={() => setLimitsOpen(false)} />}
    </div>
  )
}
