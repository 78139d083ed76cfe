import { fail, ok } from '@rapport/domain'
import { readCalendarUrl, readSources } from '@rapport/importers'
import { z } from 'zod'
import { calendarSettings } from '../schema/source.ts'
import type { ReadSource } from './reading.ts'

const calendarCursor = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** The day it was read. */
  readOn: z.string(),
})

/** Reads a published calendar, unless its server says it is as it was. */
export const readCalendar: ReadSource = async ({ row, cursor, password, ownerEmails, context }) => {
  const { url, allowsPrivate, user } = calendarSettings.parse({ kind: row.kind, ...row.settings })
  const { today, signal } = context
  const known = calendarCursor.safeParse(cursor)
  // What is the same to the letter has other dates on another day: those of a recurring appointment move into sight.
  const version = known.success && known.data.readOn === today ? known.data : null
  const answer = await readCalendarUrl({
    url,
    etag: version?.etag ?? null,
    lastModified: version?.lastModified ?? null,
    allowPrivate: allowsPrivate,
    credentials: password === null ? null : { user: user ?? '', password },
    signal,
  })
  if (!answer.ok) return answer
  if (answer.value.unchanged) return ok({ events: null, cursor: () => cursor })
  const { source, etag, lastModified } = answer.value
  const opened = await readSources([source], { signal, today, ownerEmails })
  if (!opened.ok) return fail({ code: 'BAD_ANSWER' as const, message: opened.failure.message })
  return ok({ events: opened.value, cursor: () => ({ etag, lastModified, readOn: today }) })
}
