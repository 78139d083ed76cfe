export {
  type CalendarAnswer,
  type CalendarRequest,
  type CalendarVersion,
  readCalendarUrl,
} from './calendar-url.ts'
export type { FetchFailure } from './fetch-failure.ts'
export { type Credentials, type FetchOptions, guardedFetch, type Network } from './guarded-fetch.ts'
