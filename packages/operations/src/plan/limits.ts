import { fail, ok, USUAL_LIMITS, type WeekLimits } from '@rapport/domain'
import { writeOperation } from '../operation.ts'
import { endsAfterStart, weekLimitChange, weekLimits } from '../schema/week-limits.ts'

export const limitPlan = writeOperation({
  name: 'plan.limits',
  summary: 'Show what a week keeps to besides its hours, or change it.',
  description: 'Only what is given changes; without anything, the limits are shown.',
  route: 'PATCH /plan/limits',
  input: weekLimitChange,
  output: weekLimits,
  errors: {
    DAY_ENDS_BEFORE_START: { kind: 'invalid', when: 'The day would end before it begins.' },
  },
  examples: [
    'rapport plan limits',
    'rapport plan limits --minutes-per-day 45 --most-asks 1',
    'rapport plan limits --channel linkedin --channel-minutes 60',
  ],
  handle: async ({ isUsual = false, channel, channelMinutes, workingDays, ...change }, { store }) => {
    const before: WeekLimits = (isUsual ? null : (await store.workspace.get()).weekLimits) ?? USUAL_LIMITS
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    const after: WeekLimits = {
      ...before,
      ...given,
      ...(workingDays === undefined ? {} : { workingDays: [...new Set(workingDays)].sort((a, b) => a - b) }),
      minutesPerChannel:
        channel === undefined || channelMinutes === undefined
          ? before.minutesPerChannel
          : { ...before.minutesPerChannel, [channel]: channelMinutes },
    }
    if (!endsAfterStart(after)) {
      return fail({
        code: 'DAY_ENDS_BEFORE_START',
        message: `A day from ${after.dayStart} to ${after.dayEnd} has no time in it.`,
        details: { dayStart: after.dayStart, dayEnd: after.dayEnd },
      })
    }
    const isChanged =
      isUsual || channel !== undefined || workingDays !== undefined || Object.keys(given).length > 0
    if (isChanged) await store.workspace.update({ weekLimits: after })
    return ok({ ...after, workingDays: [...after.workingDays] })
  },
})
