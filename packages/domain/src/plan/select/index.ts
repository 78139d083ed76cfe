export { openLedger, type Refusal } from './ledger.ts'
export type { Option } from './option.ts'
export { selectOptions } from './select-options.ts'
