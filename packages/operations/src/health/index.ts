export { showHealth } from './show.ts'
