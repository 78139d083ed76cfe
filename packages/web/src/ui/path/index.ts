export type { IntroductionPath } from './path.ts'
export { PathCard } from './path-card.tsx'
