import { fail, ok, type Result } from '@rapport/domain'
import type { ImportSource } from '../record.ts'
import type { FetchFailure } from './fetch-failure.ts'
import { type Credentials, guardedFetch, type Network } from './guarded-fetch.ts'

/** What tells a server which state of a calendar is known already; null where it gave none. */
export interface CalendarVersion {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface CalendarRequest extends CalendarVersion {
  readonly url: string
  readonly allowPrivate: boolean
  readonly credentials: Credentials | null
  readonly signal?: AbortSignal
}

export type CalendarAnswer =
  | { readonly unchanged: true }
  | ({ readonly unchanged: false; readonly source: ImportSource } & CalendarVersion)

/** Characters kept of what a server calls a state; a longer one is not repeated to it. */
const LONGEST_VERSION = 500
/** A calendar's first line; a page that asks for a login begins otherwise. */
const BEGINNING = /^\uFEFF?\s*BEGIN:VCALENDAR/i
/** Bytes looked at for it. */
const SAMPLE_BYTES = 200

/** Reads the calendar published under an address, unless it is as it was. The source is named after the host alone. */
export const readCalendarUrl = async (
  { url, etag, lastModified, signal, ...options }: CalendarRequest,
  network: Partial<Network> = {},
): Promise<Result<CalendarAnswer, FetchFailure>> => {
  const headers = {
    accept: 'text/calendar, */*;q=0.1',
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  }
  const fetched = await guardedFetch(
    url,
    { ...options, headers, ...(signal === undefined ? {} : { signal }) },
    network,
  )
  if (!fetched.ok) return fetched
  if (fetched.value.isUnchanged) return ok({ unchanged: true })
  const { body } = fetched.value
  const host = hostOf(url)
  if (!BEGINNING.test(await body.slice(0, SAMPLE_BYTES).text())) {
    return fail({ code: 'BAD_ANSWER', message: `What ${host} sends is no calendar.` })
  }
  return ok({
    unchanged: false,
    source: { name: host, blob: body },
    etag: shortOrNull(fetched.value.etag),
    lastModified: shortOrNull(fetched.value.lastModified),
  })
}

const hostOf = (url: string): string =>
  URL.parse(url.trim().replace(/^webcals?:/i, 'https:'))?.hostname ?? 'calendar'

const shortOrNull = (text: string | null): string | null =>
  text === null || text.length > LONGEST_VERSION ? null : text
