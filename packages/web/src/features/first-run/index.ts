export { FirstRunPage } from './first-run-page.tsx'
export { readStartSearch } from './steps.ts'
