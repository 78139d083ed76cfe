export { addProgress } from './add.ts'
export { removeProgress } from './remove.ts'
