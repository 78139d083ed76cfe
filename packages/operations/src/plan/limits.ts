import { CHANNELS, type Channel, fail, ok, USUAL_LIMITS, type WeekLimits } from '@rapport/domain'
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
    'rapport plan limits --channel linkedin --no-channel-minutes',
  ],
  handle: async (input, { store }) => {
    const { isUsual = false, channel, channelMinutes, minutesPerChannel, workingDays, ...change } = input
    const before: WeekLimits = (isUsual ? null : (await store.workspace.get()).weekLimits) ?? USUAL_LIMITS
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    const after: WeekLimits = {
      ...before,
      ...given,
      ...(workingDays === undefined ? {} : { workingDays: [...new Set(workingDays)].sort((a, b) => a - b) }),
      minutesPerChannel: held({
        ...before.minutesPerChannel,
        ...minutesPerChannel,
        ...(channel === undefined ? {} : { [channel]: channelMinutes }),
      }),
    }
    if (!endsAfterStart(after)) {
      return fail({
        code: 'DAY_ENDS_BEFORE_START',
        message: `A day from ${after.dayStart} to ${after.dayEnd} has no time in it.`,
        details: { dayStart: after.dayStart, dayEnd: after.dayEnd },
      })
    }
    const isShownOnly = Object.values(input).every((value) => value === undefined)
    if (!isShownOnly) await store.workspace.update({ weekLimits: after })
    return ok({ ...after, workingDays: [...after.workingDays] })
  },
})

/** The channels that are held to minutes: null frees one. */
const held = (
  minutesOf: Readonly<Partial<Record<Channel, number | null | undefined>>>,
): WeekLimits['minutesPerChannel'] =>
  Object.fromEntries(
    CHANNELS.flatMap((channel) => {
      const minutes = minutesOf[channel] ?? null
      return minutes === null ? [] : [[channel, minutes] as const]
    }),
  )
