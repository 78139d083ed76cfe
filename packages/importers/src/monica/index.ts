export { read, recognises } from './read-monica.ts'
