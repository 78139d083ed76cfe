export { gatherDriveBy } from './gather.ts'
export { showDriveBy } from './show.ts'
