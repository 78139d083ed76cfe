export { listImports } from './list.ts'
export { runImport } from './run.ts'
export { showImport } from './show.ts'
export { undoImport } from './undo.ts'
