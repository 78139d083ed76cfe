export { showDriveBy } from './show.ts'
