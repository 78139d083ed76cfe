export { showWorkspace } from './show.ts'
export { updateWorkspace } from './update.ts'
