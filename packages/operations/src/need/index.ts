export { addNeed } from './add.ts'
export { removeNeed } from './remove.ts'
