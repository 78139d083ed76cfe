export { FirstPurpose } from './first-purpose.tsx'
export { NewStrategyPage } from './new-strategy-page.tsx'
export { StrategySheetPage } from './strategy-sheet-page.tsx'
