export {
  type CalendarAnswer,
  type CalendarRequest,
  type CalendarVersion,
  readCalendarUrl,
} from './calendar-url.ts'
export type { FetchFailure } from './fetch-failure.ts'
export { type Credentials, type FetchOptions, guardedFetch, type Network } from './guarded-fetch.ts'
export { type ImapReading, type ImapRequest, readImap } from './imap.ts'
export type { ImapFailure } from './imap-failure.ts'
