export { listCards } from './list.ts'
export { readCards } from './read.ts'
export { removeCard } from './remove.ts'
export { writeCard } from './write.ts'
