export { read, recognises } from './read-calendar.ts'
