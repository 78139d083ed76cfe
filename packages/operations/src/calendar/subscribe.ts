import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { flag } from '../schema/common.ts'
import { calendarSettings, password, source, sourceName } from '../schema/source.ts'
import { keepSource } from '../source/keep-source.ts'

export const subscribeCalendar = writeOperation({
  name: 'calendar.subscribe',
  summary: 'Subscribe to a calendar by its address; refresh reads it.',
  description:
    'Addresses on this machine or in the local network are refused unless said so. The password is kept beside the data, never in it.',
  route: 'POST /sources/calendars',
  input: z.object({
    url: calendarSettings.shape.url.meta({ description: 'The address, https or webcal' }),
    name: sourceName,
    allowsPrivate: flag('It is on this machine or in the local network', false),
    user: z.string().max(300).optional().meta({ description: 'Where the server asks for one' }),
    password: password.optional().meta({ description: 'The password of that user' }),
  }),
  output: source,
  errors: {},
  examples: ['rapport calendar subscribe https://calendar.harbour.example/mira.ics'],
  command: { positional: ['url'] },
  handle: async ({ url, name, allowsPrivate, user, password: secret }, context) =>
    ok(
      await keepSource(context, {
        name: name ?? new URL(url).hostname,
        settings: { kind: 'calendar', url, allowsPrivate, user: user ?? null },
        secret: secret ?? null,
      }),
    ),
})
