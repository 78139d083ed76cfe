export { addObjective } from './add.ts'
export { editObjective } from './edit.ts'
export { listObjectives } from './list.ts'
export { removeObjective } from './remove.ts'
