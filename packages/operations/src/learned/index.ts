export { addLearned } from './add.ts'
export { editLearned } from './edit.ts'
export { listLearned } from './list.ts'
export { removeLearned } from './remove.ts'
