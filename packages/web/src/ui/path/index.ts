export {
  askedOn,
  type IntroductionPath,
  overWhom,
  type PathHop,
  type PathNode,
  pathInWords,
  percent,
} from './path.ts'
export { PathCard } from './path-card.tsx'
export { PathDrawing } from './path-drawing.tsx'
