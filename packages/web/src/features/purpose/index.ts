export { PurposePage } from './purpose-page.tsx'
