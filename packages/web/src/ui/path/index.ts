export { type IntroductionPath, withoutDetours } from './path.ts'
export { PathCard } from './path-card.tsx'
