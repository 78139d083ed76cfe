export { addCost } from './add.ts'
export { listCosts } from './list.ts'
export { removeCost } from './remove.ts'
