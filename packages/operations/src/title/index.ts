export { classifyTitleOperation } from './classify.ts'
