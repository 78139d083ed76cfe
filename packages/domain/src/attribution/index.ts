export type { Chain } from './chains.ts'
export { beginningInWords, helpInWords, type NameOf, stepInWords } from './in-words.ts'
export * from './kinds.ts'
export type * from './record.ts'
export { KEPT } from './split-credit.ts'
export type { CauseName } from './step.ts'
export {
  type CreditedStep,
  createTracer,
  peopleToTrace,
  type Trace,
  type TracedLink,
  type TraceInput,
} from './trace-outcome.ts'
export { type Yield, yieldOf } from './yield-of.ts'
export { addMoney, type Money, moneyOf, type Rates, ratesOf, type YieldRow } from './yield-row.ts'
