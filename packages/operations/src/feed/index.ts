export { showCalendar } from './calendar.ts'
