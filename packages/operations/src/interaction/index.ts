export { logInteraction } from './log.ts'
export { removeInteraction } from './remove.ts'
