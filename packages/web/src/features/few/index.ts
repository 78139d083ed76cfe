export { FewPage } from './few-page.tsx'
