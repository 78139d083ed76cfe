export { proposeStrategyOperation } from './propose.ts'
export { showStrategy } from './show.ts'
