import { CHANNELS, minuteOf } from '@rapport/domain'
import { z } from 'zod'
import { channel } from './person.ts'

/** Minutes of a whole day, and of a whole week. */
const DAY_MINUTES = 24 * 60
const WEEK_MINUTES = 7 * DAY_MINUTES
/** More asks than this in a week are a campaign, not a network. */
const MOST_ASKS = 50

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'A local time, HH:MM', examples: ['09:00'] })

const dayMinutes = z.coerce.number().int().min(5).max(DAY_MINUTES)

/** What a week keeps to besides its hours, as stored and shown. */
export const weekLimits = z.object({
  minutesPerDay: dayMinutes
    .nullable()
    .meta({ description: 'Minutes a day; null for one and a half even shares' }),
  workingDays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  dayStart: time,
  dayEnd: time,
  minutesPerChannel: z.partialRecord(channel, z.number().int().min(0).max(WEEK_MINUTES)),
  mostAsks: z.number().int().min(0).max(MOST_ASKS),
})

/** The flags of `plan limits`: only what is given changes. */
export const weekLimitChange = z
  .object({
    minutesPerDay: dayMinutes.optional().meta({ description: 'Minutes a day at most' }),
    workingDays: z
      .array(z.coerce.number().int().min(1).max(7))
      .min(1)
      .max(7)
      .optional()
      .meta({ description: 'Days of the week that may be planned: 1 for Monday to 7 for Sunday' }),
    dayStart: time.optional().meta({ description: 'From when calls and meetings may begin, HH:MM' }),
    dayEnd: time.optional().meta({ description: 'By when they end, HH:MM' }),
    channel: z.enum(CHANNELS).optional().meta({ description: 'The channel that --channel-minutes is about' }),
    channelMinutes: z.coerce
      .number()
      .int()
      .min(0)
      .max(WEEK_MINUTES)
      .nullable()
      .optional()
      .meta({ description: 'Minutes a week that this channel may take; null frees it' }),
    minutesPerChannel: z
      .partialRecord(channel, z.number().int().min(0).max(WEEK_MINUTES).nullable())
      .optional()
      .meta({ description: 'The same of several channels at once; those not named stay as they are' }),
    mostAsks: z.coerce
      .number()
      .int()
      .min(0)
      .max(MOST_ASKS)
      .optional()
      .meta({ description: 'Items a week in which something is asked, at most' }),
    isUsual: z
      .union([z.boolean(), z.stringbool()])
      .optional()
      .meta({ description: 'Back to the usual limits before anything else', type: 'boolean' }),
  })
  .refine((change) => (change.channel === undefined) === (change.channelMinutes === undefined), {
    message: 'say the channel and its minutes together',
    path: ['channelMinutes'],
  })

/** Whether the day ends after it begins. */
export const endsAfterStart = (limits: { readonly dayStart: string; readonly dayEnd: string }): boolean =>
  minuteOf(limits.dayStart) < minuteOf(limits.dayEnd)
