export { listOrganizations } from './list.ts'
