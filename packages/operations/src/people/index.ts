export { editPerson } from './edit.ts'
export { listPeople } from './list.ts'
export { showPerson } from './show.ts'
