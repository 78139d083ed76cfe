export { read, recognises } from './read-mail.ts'
