export { subscribeCalendar } from './subscribe.ts'
