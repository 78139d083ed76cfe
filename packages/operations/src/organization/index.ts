export { editOrganization } from './edit.ts'
export { listOrganizations } from './list.ts'
