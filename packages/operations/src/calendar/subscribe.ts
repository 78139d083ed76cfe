import { ok } from '@rapport/domain'
import { z } from 'zod'
import { writeOperation } from '../operation.ts'
import { flag } from '../schema/common.ts'
import { calendarSettings, password, source, sourceName } from '../schema/source.ts'
import { keepSource } from '../source/keep-source.ts'
import { splitLogin } from './split-login.ts'

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
  handle: async ({ url, name, allowsPrivate, user, password: secret }, context) => {
    // A password written into the address would be kept, shown and exported with it.
    const split = splitLogin(url)
    return ok(
      await keepSource(context, {
        name: name ?? new URL(url).hostname,
        settings: { kind: 'calendar', url: split.url, allowsPrivate, user: user ?? split.user },
        secret: secret ?? split.password,
      }),
    )
  },
})
