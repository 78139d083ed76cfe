export { connectMailbox } from './connect.ts'
