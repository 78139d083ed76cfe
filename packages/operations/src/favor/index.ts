export { addFavor } from './add.ts'
export { listFavors } from './list.ts'
export { removeFavor } from './remove.ts'
