export { TargetPage } from './target-page.tsx'
export { TargetsPage } from './targets-page.tsx'
