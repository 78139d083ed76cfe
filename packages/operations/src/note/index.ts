export { addNote } from './add.ts'
export { removeNote } from './remove.ts'
