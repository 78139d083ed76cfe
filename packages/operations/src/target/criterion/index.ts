export { addCriterion } from './add.ts'
export { editCriterion } from './edit.ts'
export { listCriteria } from './list.ts'
export { removeCriterion } from './remove.ts'
