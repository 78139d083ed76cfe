export { OutcomePage } from './outcome-page.tsx'
export { OutcomesPage } from './outcomes-page.tsx'
