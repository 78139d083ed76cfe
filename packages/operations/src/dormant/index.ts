export { listDormant } from './list.ts'
